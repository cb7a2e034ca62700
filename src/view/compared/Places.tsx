import { useContext, useMemo } from 'preact/hooks';
import type { Label, Reference } from '../../core/review';
import { ActionsContext } from '../actions';
import { useSay } from '../say';
import { counterpartOf, sentencesWith } from './label-rows';
import { MarkedSentence } from './MarkedSentence';
import { ShowThere } from './ShowThere';
import { StatedBy } from './StatedBy';

/** The sentences of a reference report in which a name stands, each with the way there and to what stands here in its place. */
export function Places({ label, reference }: { label: Label; reference: Reference }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  const sentences = useMemo(() => sentencesWith(reference.text, label.pieces), [reference, label]);
  return (
    <ol class="places">
      {sentences.map(({ sentence, pieces }) => {
        const counterpart = counterpartOf(pieces[0], reference);
        return (
          <li key={sentence.start}>
            <MarkedSentence text={reference.text} span={sentence} markings={pieces.map((piece) => ({ ...piece, kind: 'names' }))} />
            <StatedBy reference={reference} span={sentence} />
            {show && counterpart && (
              <button type="button" name="counterpart" onClick={() => show(counterpart)}>
                {say('view.counterpart')}
              </button>
            )}
            <ShowThere reference={reference} span={pieces[0]} />
          </li>
        );
      })}
    </ol>
  );
}
