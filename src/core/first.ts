import type { Note, Passage, Review } from './review';

type Look = Review['first'][number];

/** As many as a reader takes in at a glance. */
const MOST = 3;
/** A roster is read as a whole, no line of it first. */
const ROSTERS = new Set(['source-balance']);

/** What only another report can show comes first: who is called what, what is added to a name, what is told there. */
const LEADING = ['swapped-labels', 'gained-modifiers', 'facts-elsewhere'];

/** What stands for the same thing: the entry, else the words. */
const keyOf = ({ entry, exact }: Passage): string => entry ?? exact.toLowerCase();

/** A statement that stands elsewhere, with a figure: it can be checked. */
const isCounted = ({ exact, reports }: Passage): boolean =>
  !exact && reports.some(({ pieces }) => pieces.some((piece) => /\d/.test(piece.exact)));

/** Of all that is not quiet: statements that stand elsewhere with a figure, else what the outlet says itself, else everything. */
function mostTelling(passages: Passage[]): Passage[] {
  const counted: Passage[] = [];
  const own: Passage[] = [];
  const loud: Passage[] = [];
  for (const passage of passages) {
    if (passage.quiet) continue;
    loud.push(passage);
    if (passage.voice === 'outlet') own.push(passage);
    if (isCounted(passage)) counted.push(passage);
  }
  if (counted.length > 0) return counted;
  return own.length > 0 ? own : loud;
}

/** The first of what is repeated most. */
function mostRepeated(passages: Passage[]): Passage | undefined {
  if (passages.length < 2) return passages[0];
  const keys = passages.map(keyOf);
  const times = new Map<string, number>();
  let most = 0;
  for (const key of keys) {
    const now = (times.get(key) ?? 0) + 1;
    times.set(key, now);
    most = Math.max(most, now);
  }
  return passages[keys.findIndex((key) => times.get(key) === most)];
}

/**
 * What to look at first: at most three places, one of a check, each in the outlet's own voice if there is one, of what is repeated most. What
 * only a comparison shows leads; then what the outlet says itself comes before what its sources say, and the checks keep their order, in
 * which names come first.
 */
export function findFirst(notes: Note[]): Look[] {
  const leading: Look[][] = LEADING.map(() => []);
  const own: Look[] = [];
  const others: Look[] = [];
  for (const { check, passages } of notes) {
    const best = passages.length === 0 || ROSTERS.has(check) ? undefined : mostRepeated(mostTelling(passages));
    if (!best) continue;
    const rest = best.voice === 'outlet' ? own : others;
    (leading[LEADING.indexOf(check)] ?? rest).push({ check, passage: passages.indexOf(best) });
  }
  return [...leading.flat(), ...own, ...others].slice(0, MOST);
}
