import { Tag } from '../attribution/grammar/place';
import { isNationality } from '../attribution/sources/nations';
import type { Range } from '../text/text';
import { type AlignedPair, close, isOpen, type PairSide, partnerOf, placeOf, tokensWhere } from './aligned-pair';
import { type Found, spanIn } from './difference';
import { Word } from './words';

/** Below this likeness two sentences tell too much differently for single details to mean anything. */
const NEAR_ENOUGH = 0.6;
/** A longer stretch is a statement of its own: see `findStatements`. */
const LONGEST = 6;

const QUALIFIERS = new Set(
  `former ex-president local regional national foreign official unofficial state-run state-owned independent exiled opposition ruling self-declared interim deputy senior junior retired armed unarmed civilian civilians innocent peaceful illegal unauthorised unauthorized undocumented disputed occupied
  elected unelected appointed anonymous unnamed alone`.split(/\s+/),
);
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today
  yesterday tomorrow tonight overnight morning afternoon evening night midnight noon dawn dusk weekend`.split(/\s+/),
);

const LOCATIVES = new Set('in at near outside inside across'.split(' '));

const wordAt = ({ report }: PairSide, at: number): string => report.text.tokens.word[at] ?? '';

/** A backer or a base in one word: "coast-backed", "London-based". */
const isCompound = (word: string): boolean =>
  /^\p{L}{2,}-(?:based|backed|led|run|controlled|held|owned|brokered|funded|aligned|linked|affiliated)$/u.test(word);

/** Whether a capital tells a place ("in Daraville") or what a thing belongs to ("a Coastland court"), not just a name told in another way. */
function isPlacing(side: PairSide, at: number): boolean {
  if (side.report.isCapital[at] === 0) return false;
  if (LOCATIVES.has(wordAt(side, at - 1))) return true;
  const head = partnerOf(side, at + 1);
  return head >= 0 && side.report.words.kind[at + 1] === Word.matter && side.report.isCapital[at + 1] === 0 && !isOpen(side, at + 1);
}

/** A base, backer or nation before a word that both sentences have: the same thing under another description, however the rest is told. */
function isDescription(side: PairSide, at: number): boolean {
  const word = wordAt(side, at);
  const next = side.report.words.kind[at + 1] === Word.matter && at + 1 < side.range.to && !isOpen(side, at + 1);
  return next && isOpen(side, at) && (isCompound(word) || isNationality(word));
}

/** Whether a word names a place, a time, a backer or a standing. */
function isDetail(side: PairSide, at: number): boolean {
  const word = wordAt(side, at);
  if (word.endsWith('.') || !isOpen(side, at) || side.report.words.kind[at] !== Word.matter || side.report.isCue[at] === 1) return false;
  return isPlacing(side, at) || QUALIFIERS.has(word) || TIMES.has(word) || isCompound(word);
}

/** The open words around a detail, with the grammar between them. */
function stretchOf(side: PairSide, at: number): Range {
  const { range, report } = side;
  let to = at + 1;
  for (let next = at + 1; next < range.to && isOpen(side, next); next++) if (report.words.kind[next] !== Word.grammar) to = next + 1;
  return { from: at, to };
}

const TELLS_MORE: ReadonlySet<number> = new Set([Tag.verb, Tag.ing, Tag.auxiliary, Tag.to, Tag.wh, Tag.that]);

/** A stretch up to where its verb tells something else, down to the last noun before it: "Tarnford" of "Tarnford sentenced former mayor". */
function upToVerb({ report: { reading } }: PairSide, { from, to }: Range): Range {
  let last = from;
  for (let at = from + 1; at < to && !TELLS_MORE.has(reading.tag(at)); at++) if (reading.tag(at) === Tag.noun) last = at;
  return { from, to: last + 1 };
}

/** Details of one side, each a stretch of tokens that the other side lacks. */
function detailsOf(side: PairSide, test: typeof isDetail): Range[] {
  const details: Range[] = [];
  for (let at = side.range.from; at < side.range.to; at++) {
    if (!test(side, at)) continue;
    const stretch = stretchOf(side, at);
    const isStatement = stretch.to - stretch.from > LONGEST;
    const detail = isStatement ? stretch : upToVerb(side, stretch);
    if (!isStatement) details.push(detail);
    at = detail.to - 1;
  }
  return details;
}

/** The open words there that stand in the place of a detail here. */
function counterpartOf(side: PairSide, other: PairSide, { from, to }: Range): Range | undefined {
  const partners: number[] = [];
  for (let at = from; at < to; at++) {
    const partner = partnerOf(side, at);
    if (partner >= 0 && (isDetail(other, partner) || isDescription(other, partner))) partners.push(partner);
  }
  if (partners.length > 0) return { from: Math.min(...partners), to: Math.max(...partners) + 1 };
  const { stem } = side.report.words;
  const head = tokensWhere(
    other,
    (at) => other.report.words.stem[at] === stem[to] && (isDetail(other, at - 1) || isDescription(other, at - 1)),
  )[0];
  return head === undefined ? undefined : { from: head - 1, to: head };
}

function tell(pair: AlignedPair, side: PairSide, detail: Range): Found {
  const other = side === pair.here ? pair.there : pair.here;
  const counterpart = counterpartOf(side, other, detail);
  const own = spanIn(side.report, detail);
  const theirs = counterpart ? spanIn(other.report, counterpart) : placeOf(side, other, detail);
  close(side, detail);
  if (counterpart) close(other, counterpart);
  const manner = counterpart ? 'changed' : side === pair.here ? 'here' : 'there';
  return side === pair.here ? { kind: 'detail', here: own, there: theirs, manner } : { kind: 'detail', here: theirs, there: own, manner };
}

/** Finds places, times, backers and words of standing ("former", "local") that only one of two aligned sentences has, and closes them. */
export function findDetailDifferences(pair: AlignedPair): Found[] {
  const test: typeof isDetail = (side, at) => isDescription(side, at) || (pair.similarity >= NEAR_ENOUGH && isDetail(side, at));
  return [pair.here, pair.there].flatMap((side) => detailsOf(side, test).map((detail) => tell(pair, side, detail)));
}
