import { cuesOf } from '../attribution/cues';
import type { Direction } from '../attribution/cues/cue';
import { type AlignedPair, close, isOpen, type PairSide, partnerOf, tokensWhere } from './aligned-pair';
import { type Found, spanIn } from './difference';
import type { Prepared } from './prepared';
import { stemOf } from './stem';

/** Cues that say no more than that someone spoke: one for another is no difference. */
const PLAIN = new Set(
  `say tell add state report announce note write explain describe call ask reply respond answer comment remark speak according continue quote
  cite post tweet inform release issue publish read show find believe think know`
    .split(/\s+/)
    .map(stemOf),
);

/** Below this likeness two reporting verbs in one place may belong to two statements. */
const NEAR_ENOUGH = 0.6;

/** A cue: its verb's stem and what it says about the truth or the speaker. */
export interface Colour {
  stem: string;
  direction: Direction;
}

/**
 * Whether two cues colour what is said differently: another direction or, where nothing else in the sentences differs, a plain verb
 * against another one ("told", "lectured").
 */
export function coloursDiffer(one: Colour, other: Colour, near: boolean): boolean {
  if (one.stem === other.stem) return false;
  return one.direction !== other.direction || (near && PLAIN.has(one.stem) !== PLAIN.has(other.stem));
}

/** From this likeness on two sentences are the same but for a few words. */
export const ALL_BUT_SAME = 0.8;

/** Whether a word can be a reporting verb. */
export const isReporting = ({ words }: Prepared, at: number): boolean => words.reporting[at] === 1;

const directionAt = ({ text }: Prepared, at: number): Direction =>
  cuesOf(text.tokens.word[at] ?? '').find(({ act, particle }) => act === 'speech' && !particle)?.direction ?? 'neutral';

const colourAt = ({ report }: PairSide, at: number): Colour => ({ stem: report.words.stem[at] ?? '', direction: directionAt(report, at) });

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
  return tokensWhere(here, (at) => isOpen(here, at) && isReporting(here.report, at)).flatMap((at): Found[] => {
    const other = partnerOf(here, at);
    if (other < 0 || !isOpen(there, other) || !isReporting(there.report, other) || !isOneSlot(pair, at, other)) return [];
    if (!coloursDiffer(colourAt(here, at), colourAt(there, other), pair.similarity >= ALL_BUT_SAME)) return [];
    const [own, theirs] = [
      { from: at, to: at + 1 },
      { from: other, to: other + 1 },
    ];
    close(here, own);
    close(there, theirs);
    return [{ kind: 'attribution', here: spanIn(here.report, own), there: spanIn(there.report, theirs), manner: 'cue' }];
  });
}
