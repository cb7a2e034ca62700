import type { Review } from '../core/review';
import { looked } from './outcome';
import { useSay } from './say';

/** What is said of a report in which nothing was noted: how much was looked for, and what that does not mean. */
export function NoneNoted({ review }: { review: Review }) {
  const say = useSay();
  return <p class="none-noted">{say('view.none-noted', { count: looked(review.notes) })}</p>;
}
