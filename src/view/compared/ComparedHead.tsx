import type { Passage } from '../../core/review';
import { useSay } from '../say';

/** No more of a statement stands in a head, in UTF-16 units. */
const LONGEST = 90;

const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …` : words);

/** The words of a comparison in a line: those here and, where they stand in their place, those there. */
export function ComparedHead({ passage: { exact, reports } }: { passage: Passage }) {
  const say = useSay();
  const there = reports[0]?.pieces[0]?.exact ?? '';
  const both = exact && there;
  return <span class="row-head">{both ? say('view.here-there', { here: cut(exact), there: cut(there) }) : cut(exact || there)}</span>;
}
