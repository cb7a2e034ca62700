import type { Match } from '../lexicon/match';
import { type AlignedPair, close, isOpen, type PairSide, partnerOf, placeOf } from './aligned-pair';
import { type Found, spanIn } from './difference';
import { Word } from './words';

const MODIFIERS = new Set(['loaded-modifiers', 'doubt-markers', 'intensifiers']);
/** Words of these categories are told as gained where they are no name for anyone ("terrorist groups" against "groups"). */
const NAMES = new Set(['contested-labels', 'euphemisms']);

const matchesIn = ({ report, range }: PairSide): Match[] =>
  report.story.matches.filter(({ range: { from, to } }) => from >= range.from && to <= range.to);

/** Whether the other sentence lacks every word of matter of a match. */
function isGained(side: PairSide, { range: { from, to } }: Match): boolean {
  for (let at = from; at < to; at++) if (side.report.words.kind[at] !== Word.mark && !isOpen(side, at)) return false;
  return true;
}

/** A contested word directly before a word that both sentences have: it only qualifies that word. */
function isQualifier(side: PairSide, { entry, range }: Match): boolean {
  if (!NAMES.has(entry.category)) return false;
  return side.report.words.kind[range.to] === Word.matter && partnerOf(side, range.to) >= 0 && !isOpen(side, range.to);
}

/** Where a modifier of one report stands in both: an empty span in the report that lacks it, or the modifier that it has instead. */
function tell(pair: AlignedPair, side: PairSide, match: Match): Found {
  const other = side === pair.here ? pair.there : pair.here;
  const own = spanIn(side.report, match.range);
  const theirs = placeOf(side, other, match.range);
  close(side, match.range);
  return side === pair.here
    ? { kind: 'modifier', here: own, there: theirs, manner: 'here' }
    : { kind: 'modifier', here: theirs, there: own, manner: 'there' };
}

/** Finds loaded modifiers, doubt markers and intensifiers that only one of two aligned sentences has, and closes them. */
export function findModifierDifferences(pair: AlignedPair): Found[] {
  return [pair.here, pair.there].flatMap((side) =>
    matchesIn(side)
      .filter((match) => (MODIFIERS.has(match.entry.category) || isQualifier(side, match)) && isGained(side, match))
      .map((match) => tell(pair, side, match)),
  );
}
