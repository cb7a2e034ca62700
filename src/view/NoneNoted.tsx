import type { Review } from '../core/review';
import { looked } from './outcome';
import { useSay } from './say';

/** What is said of a report in which nothing was noted: how much was looked for, and what that does not mean. */
export function NoneNoted({ review }: { review: Review }) {
  const say = useSay();
  const key = review.references.length > 0 ? 'view.none-noted.compared' : 'view.none-noted';
  return <p class="none-noted">{say(key, { count: looked(review.notes) })}</p>;
}
