import { useContext } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Reference } from '../../core/review';
import { ActionsContext } from '../actions';
import { useSay } from '../say';
import type { Pair } from './differences';
import { ShowThere } from './ShowThere';

/** What is to be seen in a pair of sentences, and the way to its words in both reports. */
export function PairFoot({ pair: { here, there, differences }, reference }: { pair: Pair; reference: Reference }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  const [first] = differences;
  const words = (piece: Span, sentence: Span): Span => (piece.end > piece.start ? piece : sentence);
  return (
    <>
      {differences.map(({ check, index, passage: { message } }) => (
        <p key={`${check} ${index}`} class="message">
          {say(message)}
        </p>
      ))}
      <div class="row-buttons">
        {show && (
          <button type="button" name="show" onClick={() => show(words(first.here, here))}>
            {say('view.show')}
          </button>
        )}
        <ShowThere reference={reference} span={words(first.there, there)} />
      </div>
    </>
  );
}
