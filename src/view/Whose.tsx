import type { Span } from '../core/article';
import type { Passage } from '../core/review';
import { useSay } from './say';
import { Told } from './Told';
import { whoseWords } from './voice';

/** Whose words a passage is in, with the reason where that is not sure, and whether it stands in the headline. */
export function Whose({ passage, headline }: { passage: Passage; headline?: Span }) {
  const say = useSay();
  const inHeadline = headline !== undefined && passage.start >= headline.start && passage.end <= headline.end;
  return (
    <p class="whose">
      {inHeadline && <span class="place-name">{say('view.in-headline')}</span>}
      <strong>
        <Told message={whoseWords(passage)} />
      </strong>
      {passage.unsure && <span class="unsure">{say(passage.unsure)}</span>}
    </p>
  );
}
