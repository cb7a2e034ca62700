import { useContext } from 'preact/hooks';
import type { Reference } from '../../core/review';
import { listFormat } from '../formats';
import { useWords } from '../say';
import { Told } from '../Told';
import { MatchingContext } from './on-offer';
import { reportName } from './report-name';

/** What two reports have in common, which a reader can check by eye, and the way to say that it is another event. */
export function Evidence({ reference }: { reference: Reference }) {
  const { say, language } = useWords();
  const { forced, reject } = useContext(MatchingContext);
  const { id, because } = reference;
  const evidence = listFormat(language, 'unit').format(because);
  const chosen = forced.includes(id);
  return (
    <p class="evidence">
      {chosen && say(because.length ? 'view.chosen' : 'view.chosen.nothing-shared')}{' '}
      {because.length > 0 && <Told message={{ key: chosen ? 'view.shared' : 'view.same-event', args: { evidence } }} />}
      {reject && (
        <button
          type="button"
          name="reject"
          aria-label={say('view.reject.label', { report: reportName(reference) })}
          onClick={() => reject(id)}
        >
          {say(chosen ? 'view.reject.chosen' : 'view.reject')}
        </button>
      )}
    </p>
  );
}
