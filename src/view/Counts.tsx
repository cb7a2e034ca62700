import type { Review } from '../core/review';
import { useWords } from './say';
import { countsByVoice } from './voice';

/** How many places were noted and in whose words, as one sentence. */
export function Counts({ review }: { review: Review }) {
  const { say, language } = useWords();
  const parts = countsByVoice(review.counts).map((part) => say(part));
  const count = Object.values(review.counts).reduce((sum, each) => sum + each, 0);
  if (!count) return null;
  const voices = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  return <p class="counts">{say('view.counts', { count, voices })}</p>;
}
