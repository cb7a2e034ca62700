import { useContext } from 'preact/hooks';
import type { Span } from '../../core/article';
import type { Note, Reference } from '../../core/review';
import { ActionsContext } from '../actions';
import { MuteMenu } from '../MuteMenu';
import { useSay } from '../say';
import { Told } from '../Told';
import type { Pair } from './differences';
import { ShowThere } from './ShowThere';

/** What is to be seen in a pair of sentences, the way to its words in both reports, and how to see such pairs no more. */
export function PairFoot({ note, pair: { here, there, differences }, reference }: { note: Note; pair: Pair; reference: Reference }) {
  const say = useSay();
  const { show } = useContext(ActionsContext);
  const [first] = differences;
  const words = (piece: Span, sentence: Span): Span => (piece.end > piece.start ? piece : sentence);
  return (
    <>
      {differences.map(({ check, index, passage: { message } }) => (
        <p key={`${check} ${index}`} class="message">
          <Told message={message} />
        </p>
      ))}
      <div class="row-buttons">
        {show && (
          <button type="button" name="show" onClick={() => show(words(first.here, here))}>
            {say('view.show')}
          </button>
        )}
        <ShowThere reference={reference} span={words(first.there, there)} />
        <MuteMenu what={{ check: note.check, title: note.title, words: first.here.exact }} />
      </div>
    </>
  );
}
