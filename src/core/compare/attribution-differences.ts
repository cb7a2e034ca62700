import type { Piece, Span } from '../article';
import type { Attribution } from '../attribution/attribution';
import { rangeOf } from '../text/text';
import { type AlignedPair, close, type PairSide, partnerOf, placeOf } from './aligned-pair';
import { ALL_BUT_SAME, coloursDiffer, isReporting } from './cue-differences';
import type { Found } from './difference';

import { Word } from './words';

/** Fewer shared words of matter make no statement. */
const FEWEST_SHARED = 3;

/** A cue in the same place outweighs any number of shared words. */
const IN_PLACE = 1000;

/** How much of a statement must stand in the other report for the two to be one. */
const MOSTLY = 0.6;

/** An attribution whose cue stands in a pair, with the tokens of its content. */
interface Said {
  attribution: Attribution;
  cue: Piece;
  content: Set<number>;
}

function contentTokens({ report }: PairSide, { content }: Attribution): Set<number> {
  const tokens = new Set<number>();
  for (const piece of content) {
    const { from, to } = rangeOf(report.text, piece);
    for (let at = from; at < to; at++) if (report.words.kind[at] === Word.matter || report.words.kind[at] === Word.figure) tokens.add(at);
  }
  return tokens;
}

function saidIn(side: PairSide): Said[] {
  const { report, range } = side;
  return report.story.attributions.flatMap((attribution) => {
    const { cue } = attribution;
    if (!cue) return [];
    const { from } = rangeOf(report.text, cue);
    return from >= range.from && from < range.to ? [{ attribution, cue, content: contentTokens(side, attribution) }] : [];
  });
}

/** How many words of a statement stand in another statement of the other report. */
function overlap(side: PairSide, one: Said, other: Said): number {
  let shared = 0;
  for (const at of one.content) if (other.content.has(partnerOf(side, at))) shared += 1;
  return shared;
}

/** The statement there that says the same, or has its cue in the same place. */
function counterpartOf(side: PairSide, one: Said, others: Said[], near: boolean): Said | undefined {
  const { from } = rangeOf(side.report.text, one.cue);
  let best: Said | undefined;
  let most = 0;
  for (const other of others) {
    const inPlace = other.cue.start === side.report.text.tokens.start[partnerOf(side, from)] ? IN_PLACE : 0;
    const shared = overlap(side, one, other);
    const alike = (near && inPlace > 0) || shared >= Math.max(FEWEST_SHARED, MOSTLY * Math.min(one.content.size, other.content.size));
    if (alike && shared + inPlace > most) [best, most] = [other, shared + inPlace];
  }
  return best;
}

/** The stem of the verb in a cue ("reportedly wrote": "write"). */
function stemOfCue({ report }: PairSide, cue: Piece): string {
  const { from, to } = rangeOf(report.text, cue);
  let verb = from;
  for (let at = from; at < to; at++) if (isReporting(report, at)) verb = at;
  return report.words.stem[verb] ?? '';
}

const closeSpan = (side: PairSide, span: Span): void => close(side, rangeOf(side.report.text, span));

function cueDiffers(pair: AlignedPair, one: Said, other: Said): boolean {
  if (one.attribution.act !== 'speech' || other.attribution.act !== 'speech') return false;
  const own = { stem: stemOfCue(pair.here, one.cue), direction: one.attribution.direction };
  const theirs = { stem: stemOfCue(pair.there, other.cue), direction: other.attribution.direction };
  return coloursDiffer(own, theirs, pair.similarity >= ALL_BUT_SAME);
}

const sourceAndCue = ({ attribution: { source }, cue }: Said): Span =>
  source && source.end <= cue.start && cue.start - source.end < 3 ? { start: source.start, end: cue.end } : cue;

/** What two attributions of one statement differ in: whether it has a source, or the cue. */
function compareSaid(pair: AlignedPair, one: Said, other: Said): Found | undefined {
  const [source, theirs] = [one.attribution.source, other.attribution.source];
  if (Boolean(source) !== Boolean(theirs)) {
    closeSpan(pair.here, one.cue);
    closeSpan(pair.there, other.cue);
    return { kind: 'attribution', here: sourceAndCue(one), there: sourceAndCue(other), manner: source ? 'source-here' : 'source-there' };
  }
  if (!cueDiffers(pair, one, other)) return undefined;
  closeSpan(pair.here, one.cue);
  closeSpan(pair.there, other.cue);
  return { kind: 'attribution', here: one.cue, there: other.cue, manner: 'cue' };
}

/** Whether most words of a statement stand in the other sentence, where nobody is given them. */
function isUnsourced(side: PairSide, other: PairSide, said: Said): boolean {
  if (said.attribution.act !== 'speech' || !said.attribution.source || said.content.size < 3) return false;
  let plain = 0;
  for (const at of said.content) {
    const partner = partnerOf(side, at);
    if (partner < 0 || other.report.words.stem[partner] !== side.report.words.stem[at]) continue;
    const { tokens } = other.report.text;
    const { voice } = other.report.story.utteranceAt({ start: tokens.start[partner] ?? 0, end: tokens.end[partner] ?? 0 });
    if (voice === 'outlet') plain += 1;
  }
  return plain >= MOSTLY * said.content.size;
}

function tellUnsourced(pair: AlignedPair, side: PairSide, said: Said): Found {
  const other = side === pair.here ? pair.there : pair.here;
  const own = sourceAndCue(said);
  const theirs = placeOf(side, other, rangeOf(side.report.text, own));
  closeSpan(side, own);
  return side === pair.here
    ? { kind: 'attribution', here: own, there: theirs, manner: 'source-here' }
    : { kind: 'attribution', here: theirs, there: own, manner: 'source-there' };
}

/**
 * Finds statements that both sentences make and that have a source in one only, or a cue of another colour; closes those words.
 */
export function findAttributionDifferences(pair: AlignedPair): Found[] {
  const [here, there] = [saidIn(pair.here), saidIn(pair.there)];
  const taken = new Set<Said>();
  const found: Found[] = [];
  for (const one of here) {
    const other = counterpartOf(
      pair.here,
      one,
      there.filter((each) => !taken.has(each)),
      pair.similarity >= ALL_BUT_SAME,
    );
    if (other) taken.add(other);
    const difference = other
      ? compareSaid(pair, one, other)
      : isUnsourced(pair.here, pair.there, one)
        ? tellUnsourced(pair, pair.here, one)
        : undefined;
    if (difference) found.push(difference);
  }
  for (const other of there)
    if (!taken.has(other) && isUnsourced(pair.there, pair.here, other)) found.push(tellUnsourced(pair, pair.there, other));
  return found;
}
