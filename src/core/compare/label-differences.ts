import type { Range } from '../text/text';
import { type AlignedPair, close, isOpen, type PairSide, partnerOf, tokensWhere } from './aligned-pair';
import { type Found, spanIn } from './difference';
import { isNounLike, isVerbLike } from './noun-like';
import { sharedGroup } from './prepared';
import { areEqualInWeight } from './synonyms';
import { Word } from './words';

/** Words in one place name one thing only where the sentences are near enough (measured: precision .72 from .60 on). */
const NEAR_ENOUGH = 0.55;
/** From this likeness on a word beside them is enough to place two nouns. */
const PLAINLY_ALIKE = 0.7;
/** Words of one group elsewhere in the other sentence name one thing only where the sentences have that much in common. */
const AKIN = 0.35;
/** How many words before its head a label may begin. */
const LONGEST_LEAD = 2;

const stemAt = ({ report }: PairSide, at: number): string => report.words.stem[at] as string;

const isOpenMatter = (side: PairSide, at: number): boolean => isOpen(side, at) && side.report.words.kind[at] === Word.matter;

const categoryAt = ({ report }: PairSide, at: number): string | undefined => report.story.matches[report.matchAt[at] ?? -1]?.entry.category;

/** The label that ends with the word at `at`: with the words before it that the other sentence lacks too, loaded modifiers aside. */
function labelAt(side: PairSide, at: number): Range {
  let from = at;
  while (from > Math.max(side.range.from, at - LONGEST_LEAD) && isOpenMatter(side, from - 1) && !isModifier(side, from - 1)) from--;
  return { from, to: at + 1 };
}

const isModifier = (side: PairSide, at: number): boolean => {
  const category = categoryAt(side, at);
  return (category !== undefined && category !== 'contested-labels') || side.report.isCue[at] === 1;
};

function swap({ here, there }: AlignedPair, one: number, other: number): Found {
  const [own, theirs] = [labelAt(here, one), labelAt(there, other)];
  close(here, own);
  close(there, theirs);
  return { kind: 'label', here: spanIn(here.report, own), there: spanIn(there.report, theirs) };
}

/** Open words that stand in each other's place and pass a test. */
function swapInPlace(pair: AlignedPair, test: (here: number, there: number) => boolean): Found[] {
  const { here, there } = pair;
  return tokensWhere(here, (at) => isOpenMatter(here, at)).flatMap((at) => {
    const partner = partnerOf(here, at);
    return partner >= 0 && isOpenMatter(here, at) && isOpenMatter(there, partner) && test(at, partner) ? [swap(pair, at, partner)] : [];
  });
}

/** Open words of one lexicon group that stand elsewhere in the other sentence, the nearest first. */
function swapElsewhere(pair: AlignedPair): Found[] {
  if (pair.similarity < AKIN) return [];
  const { here, there } = pair;
  return tokensWhere(here, (at) => isOpenMatter(here, at) && here.report.groups[at] !== undefined).flatMap((at) => {
    if (!isOpenMatter(here, at)) return [];
    const expected = there.range.from + ((at - here.range.from) / (here.range.to - here.range.from)) * (there.range.to - there.range.from);
    const near = tokensWhere(there, (each) => isOpenMatter(there, each) && sharedGroup(here.report, there.report, at, each) !== undefined);
    near.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    return near[0] === undefined ? [] : [swap(pair, at, near[0])];
  });
}

/** A contested word before a head that both have, against another word before it: "terrorist groups", "armed groups". */
function swapBeforeHead(pair: AlignedPair, side: PairSide, other: PairSide): Found[] {
  return tokensWhere(side, (at) => isOpenMatter(side, at) && categoryAt(side, at) === 'contested-labels').flatMap((at) => {
    const head = partnerOf(side, at + 1);
    if (head <= other.range.from || !isOpenMatter(other, head - 1) || isModifier(other, head - 1)) return [];
    return [side === pair.here ? swap(pair, at, head - 1) : swap(pair, head - 1, at)];
  });
}

/** Words for the same thing that take no side are no difference: closes them on both sides. */
function closeParaphrase({ here, there }: AlignedPair): void {
  for (const at of tokensWhere(here, (each) => isOpenMatter(here, each))) {
    const partner = partnerOf(here, at);
    const near = partner >= 0 ? [partner] : tokensWhere(there, (each) => isOpenMatter(there, each));
    const match = near.find((each) => isOpenMatter(there, each) && areEqualInWeight(stemAt(here, at), stemAt(there, each)));
    if (match === undefined) continue;
    close(here, { from: at, to: at + 1 });
    close(there, { from: match, to: match + 1 });
  }
}

/** Whether the words on both sides of two words stand for each other: only these two differ. */
const standAlone = ({ here, there }: AlignedPair, one: number, other: number): boolean =>
  [-1, 1].every((step) => partnerOf(here, one + step) === other + step && !isOpen(here, one + step) && !isOpen(there, other + step));

/** Whether the words on one side of two words stand for each other. */
const isBeside = ({ here }: AlignedPair, one: number, other: number): boolean =>
  [-1, 1].some((step) => partnerOf(here, one + step) === other + step && !isOpen(here, one + step));

const isCommon = ({ report }: PairSide, at: number): boolean => report.isCapital[at] === 0 && !isVerbLike(report, at);

/** Whether two words are nouns in one place; where nothing else differs around them, one that looks like a noun is enough. */
function areNouns(pair: AlignedPair, one: number, other: number): boolean {
  const { here, there } = pair;
  if (!isCommon(here, one) || !isCommon(there, other)) return false;
  const [own, theirs] = [isNounLike(here.report, one), isNounLike(there.report, other)];
  if (standAlone(pair, one, other)) return own || theirs;
  return own && theirs && pair.similarity >= PLAINLY_ALIKE && isBeside(pair, one, other);
}

/** Finds what one sentence calls by another name than the other does, and closes those words. */
export function findLabelDifferences(pair: AlignedPair): Found[] {
  const { here, there } = pair;
  closeParaphrase(pair);
  const inGroup = swapInPlace(pair, (one, other) => sharedGroup(here.report, there.report, one, other) !== undefined);
  const elsewhere = swapElsewhere(pair);
  const beforeHead = [...swapBeforeHead(pair, here, there), ...swapBeforeHead(pair, there, here)];
  if (pair.similarity < NEAR_ENOUGH) return [...inGroup, ...elsewhere, ...beforeHead];
  const inPlace = swapInPlace(pair, (one, other) => areNouns(pair, one, other));
  return [...inGroup, ...elsewhere, ...beforeHead, ...inPlace];
}
