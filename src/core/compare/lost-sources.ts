import type { Span } from '../article';
import { rangeOf } from '../text/text';
import { type AlignedPair, close, type PairSide, partnerOf, placeOf } from './aligned-pair';
import { isReporting } from './cue-differences';
import { type Found, spanIn } from './difference';
import { MOSTLY, type Said, sourceAndCue, verbOf } from './said';

/** What a passive verb stands after. */
export const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** Whether a word of the other report is in its own voice. */
function isPlain({ report: { text, story } }: PairSide, at: number): boolean {
  const span = { start: text.tokens.start[at] ?? 0, end: text.tokens.end[at] ?? 0 };
  return text.quotationOf[at] === -1 && story.utteranceAt(span).voice === 'outlet';
}

/** Whether most words of a statement stand in the other sentence, where nobody is given them. */
function isUnsourced(side: PairSide, other: PairSide, { attribution, content }: Said): boolean {
  if (attribution.act !== 'speech' || !attribution.source || content.size < 3) return false;
  const { stem } = side.report.words;
  const told = [...content].filter((at) => {
    const partner = partnerOf(side, at);
    return partner >= 0 && other.report.words.stem[partner] === stem[at] && isPlain(other, partner);
  });
  return told.length >= MOSTLY * content.size;
}

/** The same verb in the other sentence without anybody who speaks: "was called" for "it called". */
function findPassive(side: PairSide, other: PairSide, { attribution, cue }: Said): Span | undefined {
  const verb = verbOf(side, cue);
  const partner = partnerOf(side, verb);
  if (!attribution.source || partner < 0 || other.report.words.stem[partner] !== side.report.words.stem[verb]) return undefined;
  if (!BE.has(other.report.text.tokens.word[partner - 1] ?? '')) return undefined;
  return spanIn(other.report, { from: partner - 1, to: partner + 1 });
}

/** Finds a statement of one sentence that has its source there and none in the other, and closes its cue. */
export function findLostSource(pair: AlignedPair, side: PairSide, said: Said): Found | undefined {
  const other = side === pair.here ? pair.there : pair.here;
  const partner = partnerOf(side, verbOf(side, said.cue));
  const own = sourceAndCue(said);
  const range = rangeOf(side.report.text, own);
  const theirs =
    findPassive(side, other, said) ??
    (!(partner >= 0 && isReporting(other.report, partner)) && isUnsourced(side, other, said) ? placeOf(side, other, range) : undefined);
  if (!theirs) return undefined;
  close(side, range);
  return side === pair.here
    ? { kind: 'attribution', here: own, there: theirs, manner: 'source-here' }
    : { kind: 'attribution', here: theirs, there: own, manner: 'source-there' };
}
