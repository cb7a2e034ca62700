import type { Range } from '../../text/text';
import { type AlignedPair, close, type PairSide, placeOf } from '../aligned-pair';
import { type Found, spanIn } from '../difference';
import type { Act } from './acts';

/** What one aligned sentence tells of who does what to whom. */
export interface Told {
  side: PairSide;
  /** What both sides do. */
  mutual: Range[];
  /** What one side does. */
  acts: Act[];
}

export const stemAt = ({ report }: PairSide, at: number): string => report.words.stem[at] ?? '';

/** A difference between one side's wording and the other's, told from this report. */
export function told(pair: AlignedPair, side: PairSide, own: Range, theirs: Range | undefined, what: string): Found {
  const other = side === pair.here ? pair.there : pair.here;
  const [mine, yours] = [spanIn(side.report, own), theirs ? spanIn(other.report, theirs) : placeOf(side, other, own)];
  close(side, own);
  if (theirs) close(other, theirs);
  return side === pair.here
    ? { kind: 'agency', here: mine, there: yours, manner: `${what}-here` }
    : { kind: 'agency', here: yours, there: mine, manner: `${what}-there` };
}
