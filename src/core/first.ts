import type { Note, Passage, Review } from './review';

type Look = Review['first'][number];

/** As many as a reader takes in at a glance. */
const MOST = 3;
/** A roster is read as a whole, no line of it first. */
const ROSTERS = new Set(['source-balance']);

/** What only another report can show comes first: who is called what, what is added to a name, what is told there. */
const LEADING = ['swapped-labels', 'gained-modifiers', 'facts-elsewhere'];

interface Candidate extends Look {
  isOwn: boolean;
}

/** What stands for the same thing: the entry, else the words. */
const keyOf = ({ entry, exact }: Passage): string => entry ?? exact.toLowerCase();

/** Of statements that stand elsewhere those with a figure: they can be checked. */
function mostTelling(passages: Passage[]): Passage[] {
  const own = passages.filter(({ voice }) => voice === 'outlet');
  const counted = passages.filter(
    ({ exact, reports }) => !exact && reports.some(({ pieces }) => pieces.some((piece) => /\d/.test(piece.exact))),
  );
  return [counted, own, passages].find(({ length }) => length > 0) ?? [];
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

/** The place of a note to look at first: in the outlet's own voice if there is one, of what is repeated most. */
function bestOf({ check, passages }: Note): Candidate[] {
  const best = mostRepeated(mostTelling(passages.filter(({ quiet }) => !quiet)));
  return best ? [{ check, passage: passages.indexOf(best), isOwn: best.voice === 'outlet' }] : [];
}

/**
 * What to look at first: at most three places, one of a check. What only a comparison shows leads; then what the outlet says itself comes
 * before what its sources say, and the checks keep their order, in which names come first.
 */
export function findFirst(notes: Note[]): Look[] {
  const candidates = notes.filter(({ check }) => !ROSTERS.has(check)).flatMap(bestOf);
  const leading = LEADING.flatMap((id) => candidates.filter(({ check }) => check === id));
  const rest = candidates.filter(({ check }) => !LEADING.includes(check));
  const [own, others] = [rest.filter(({ isOwn }) => isOwn), rest.filter(({ isOwn }) => !isOwn)];
  return [...leading, ...own, ...others].slice(0, MOST).map(({ check, passage }) => ({ check, passage }));
}
