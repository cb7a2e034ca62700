import { nearness } from '../core/compare/candidates/day';
import { findAlike } from '../core/compare/candidates/find-alike';
import { type Changes, dayIn, type Indexed, type PackedIndex } from './packed-index';

/** Reports that may be of one event with another are looked for among so many. */
export interface Places {
  packed: PackedIndex;
  changes: Changes;
  /** Reports that stand elsewhere and are held by no index. */
  beside: readonly Indexed[];
}

/** The numbers of the packed reports that changed, went, or stand beside as well. */
function findGone({ packed: { ids }, changes, beside }: Places): ReadonlySet<number> {
  const shadowed = new Set([...changes.keys(), ...beside.map(({ id }) => id)]);
  return new Set(shadowed.size === 0 ? [] : ids.flatMap((id, at) => (shadowed.has(id) ? [at] : [])));
}

/** Each report once, by its id: what stands beside goes before what was changed. */
function recentIn({ changes, beside }: Places): Indexed[] {
  const recent = new Map<string, Indexed>();
  for (const report of [...changes.values(), ...beside]) if (report) recent.set(report.id, report);
  return [...recent.values()];
}

/** The ids of the reports that are likeliest of the event of one, best first; the report itself is not among them. */
export function findLikely(places: Places, { id, day, fingerprint }: Indexed, most: number): string[] {
  const [gone, recent, { ids }] = [findGone(places), recentIn(places), places.packed];
  const idOf = (report: number) => ids[report] ?? (recent[report - ids.length] as Indexed).id;
  const shelf = { postings: places.packed.postings, count: ids.length, recent: recent.map((each) => each.fingerprint) };
  const adjust = (report: number, score: number) =>
    gone.has(report) || idOf(report) === id ? 0 : score * nearness(day, dayIn(places.packed, recent, report));
  return findAlike(shelf, fingerprint, most, adjust).map(({ report }) => idOf(report));
}
