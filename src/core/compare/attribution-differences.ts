import type { Span } from '../article';
import { rangeOf } from '../text/text';
import { type AlignedPair, close, type PairSide } from './aligned-pair';
import { ALL_BUT_SAME, coloursDiffer, isReporting } from './cue-differences';
import { type Found, spanIn } from './difference';
import { BE, findLostSource } from './lost-sources';
import { colourOf, counterpartOf, type Said, saidIn, sourceAndCue, verbOf } from './said';

const closeSpan = (side: PairSide, span: Span): void => close(side, rangeOf(side.report.text, span));

function cueDiffers(pair: AlignedPair, one: Said, other: Said): boolean {
  if (one.attribution.act !== 'speech' || other.attribution.act !== 'speech') return false;
  return coloursDiffer(colourOf(pair.here, one), colourOf(pair.there, other), pair.similarity >= ALL_BUT_SAME);
}

/** A cue that hides who speaks: "was called"; "saying" has its speaker in another clause. */
const isPassive = (side: PairSide, { cue }: Said): boolean => BE.has(side.report.text.tokens.word[verbOf(side, cue) - 1] ?? '');

/** The verb of a cue: the smallest wording that differs. */
function verbIn(side: PairSide, { cue }: Said): Span {
  const verb = verbOf(side, cue);
  return isReporting(side.report, verb) ? spanIn(side.report, { from: verb, to: verb + 1 }) : cue;
}

/** What two attributions of one statement differ in: whether it has a source, or the cue. */
function compareSaid(pair: AlignedPair, one: Said, other: Said): Found | undefined {
  const [source, theirs] = [one.attribution.source, other.attribution.source];
  const manner = Boolean(source) === Boolean(theirs) ? 'cue' : source ? 'source-here' : 'source-there';
  if (manner === 'cue' ? !cueDiffers(pair, one, other) : !isPassive(source ? pair.there : pair.here, source ? other : one))
    return undefined;
  closeSpan(pair.here, one.cue);
  closeSpan(pair.there, other.cue);
  if (manner === 'cue') return { kind: 'attribution', here: verbIn(pair.here, one), there: verbIn(pair.there, other), manner };
  return { kind: 'attribution', here: sourceAndCue(one), there: sourceAndCue(other), manner };
}

/** A reference of facts names a source of every statement beside it, also where the sentence does not. */
const isToldByReference = ({ there }: AlignedPair, { kind, manner }: Found): boolean =>
  there.report.stated !== undefined && kind === 'attribution' && manner === 'source-here';

/** Finds statements that both sentences make and that have a source in one only, or a cue of another colour; closes those words. */
export function findAttributionDifferences(pair: AlignedPair): Found[] {
  const there = saidIn(pair.there);
  const left = new Set(there);
  const near = pair.similarity >= ALL_BUT_SAME;
  const found = saidIn(pair.here).map((one) => {
    const other = counterpartOf(pair.here, pair.there, one, [...left], near);
    if (!other) return findLostSource(pair, pair.here, one);
    left.delete(other);
    return compareSaid(pair, one, other);
  });
  const all = [...found, ...[...left].map((other) => findLostSource(pair, pair.there, other))];
  return all.filter((each) => each !== undefined).filter((each) => !isToldByReference(pair, each));
}
