import { useContext } from 'preact/hooks';
import type { Label, Reference } from '../../core/review';
import { ActionsContext } from '../actions';
import { Sentence } from '../Sentence';
import { useSay } from '../say';
import { counterpartOf } from './label-rows';
import { ShowThere } from './ShowThere';

/** The sentences of a reference report in which a name stands, each with the way there and to what stands here in its place. */
export function Places({ label, reference }: { label: Label; reference: Reference }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  return (
    <ol class="places" data-kind="names">
      {label.pieces.map((piece) => {
        const counterpart = counterpartOf(piece, reference);
        return (
          <li key={piece.start}>
            <Sentence text={reference.text} span={piece} voice="outlet" />
            {show && counterpart && (
              <button type="button" name="counterpart" onClick={() => show(counterpart)}>
                {say('view.counterpart')}
              </button>
            )}
            <ShowThere reference={reference} span={piece} />
          </li>
        );
      })}
    </ol>
  );
}
