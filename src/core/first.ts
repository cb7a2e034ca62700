import type { Note, Passage, Review } from './review';

type Look = Review['first'][number];

/** As many as a reader takes in at a glance. */
const MOST = 3;
/** A roster is read as a whole, no line of it first. */
const ROSTERS = new Set(['source-balance']);

interface Candidate extends Look {
  isOwn: boolean;
}

/** What stands for the same thing: the entry, else the words. */
const keyOf = ({ entry, exact }: Passage): string => entry ?? exact.toLowerCase();

/** The place of a note to look at first: in the outlet's own voice if there is one, of what is repeated most. */
function bestOf({ check, passages }: Note): Candidate[] {
  const own = passages.filter(({ voice }) => voice === 'outlet');
  const pool = own.length > 0 ? own : passages;
  const times = new Map<string, number>();
  for (const passage of pool) times.set(keyOf(passage), (times.get(keyOf(passage)) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  const best = pool.find((passage) => times.get(keyOf(passage)) === most);
  return best ? [{ check, passage: passages.indexOf(best), isOwn: own.length > 0 }] : [];
}

/**
 * What to look at first: at most three places, one of a check. What the outlet says itself comes before what its sources say; after
 * that the checks keep their order, in which names come first.
 */
export function findFirst(notes: Note[]): Look[] {
  const candidates = notes.filter(({ check }) => !ROSTERS.has(check)).flatMap(bestOf);
  const [own, others] = [candidates.filter(({ isOwn }) => isOwn), candidates.filter(({ isOwn }) => !isOwn)];
  return [...own, ...others].slice(0, MOST).map(({ check, passage }) => ({ check, passage }));
}
