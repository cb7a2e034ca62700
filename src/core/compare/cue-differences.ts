import { cuesOf } from '../attribution/cues';
import type { Direction } from '../attribution/cues/cue';
import { type AlignedPair, close, type PairSide, partnerOf, tokensWhere } from './aligned-pair';
import { type Found, spanIn } from './difference';
import type { Prepared } from './prepared';

/** Cues that say no more than that someone spoke: one for another is no difference. */
const PLAIN = new Set(
  `say tell add state report announce note write explain describe call ask reply respond answer comment remark speak according continue quote
  cite post tweet inform release issue publish read show find believe think know`.split(/\s+/),
);

/** Below this likeness two reporting verbs in one place may belong to two statements. */
const NEAR_ENOUGH = 0.6;

/** Whether two cues colour what is said differently: another direction, or one of them plain and the other not. */
export function coloursDiffer(stem: string, direction: Direction, other: string, otherDirection: Direction): boolean {
  if (stem === other) return false;
  return direction !== otherDirection || PLAIN.has(stem) !== PLAIN.has(other);
}

/** Whether a word can be a reporting verb. */
export const isReporting = ({ text }: Prepared, at: number): boolean =>
  cuesOf(text.tokens.word[at] ?? '').some(({ act }) => act === 'speech');

const directionAt = ({ text }: Prepared, at: number): Direction =>
  cuesOf(text.tokens.word[at] ?? '').find(({ act, particle }) => act === 'speech' && !particle)?.direction ?? 'neutral';

const stemAt = ({ report }: PairSide, at: number): string => report.words.stem[at] ?? '';

/** Whether the words next to two tokens stand for each other, on one side at least. */
const isOneSlot = ({ here }: AlignedPair, one: number, other: number): boolean =>
  partnerOf(here, one - 1) === other - 1 || partnerOf(here, one + 1) === other + 1;

/**
 * Finds reporting verbs of another colour in the same place of two aligned sentences, also where the reading of one sentence found no
 * attribution there; closes them.
 */
export function findCueDifferences(pair: AlignedPair): Found[] {
  if (pair.similarity < NEAR_ENOUGH) return [];
  const { here, there } = pair;
  return tokensWhere(here, (at) => isReporting(here.report, at)).flatMap((at): Found[] => {
    const other = partnerOf(here, at);
    if (other < 0 || !isReporting(there.report, other) || !isOneSlot(pair, at, other)) return [];
    if (!coloursDiffer(stemAt(here, at), directionAt(here.report, at), stemAt(there, other), directionAt(there.report, other))) return [];
    const [own, theirs] = [
      { from: at, to: at + 1 },
      { from: other, to: other + 1 },
    ];
    close(here, own);
    close(there, theirs);
    return [{ kind: 'attribution', here: spanIn(here.report, own), there: spanIn(there.report, theirs), manner: 'cue' }];
  });
}
