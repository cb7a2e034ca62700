import { readNoun } from '../attribution/sources/nouns';
import type { Range } from '../text/text';
import { type AlignedPair, close, isOpen, type PairSide, partnerOf, tokensWhere } from './aligned-pair';
import { type Found, spanIn } from './difference';
import { areFamily } from './likeness';
import { isNoNoun, isNounLike } from './noun-like';
import { sharedGroup } from './prepared';
import { areEqualInWeight } from './synonyms';
import { Word } from './words';

/** Words in one place name one thing only where the sentences are near enough (measured: precision .72 from .60 on). */
const NEAR_ENOUGH = 0.55;
/** How many of the six words around two nouns must be the same. */
const SAME_AROUND = 4;
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

/** Far from its place only a contested word, or a word for people or a body, tells that the same is meant. */
const isTelling = (side: PairSide, at: number): boolean =>
  isContested(side, at) || readNoun(side.report.text.tokens.word[at] ?? '') !== undefined;

/** Open words of one lexicon group that stand elsewhere in the other sentence, the nearest first. */
function swapElsewhere(pair: AlignedPair): Found[] {
  if (pair.similarity < AKIN) return [];
  const { here, there } = pair;
  return tokensWhere(here, (at) => isOpenMatter(here, at) && here.report.groups[at] !== undefined).flatMap((at) => {
    if (!isOpenMatter(here, at)) return [];
    const expected = there.range.from + ((at - here.range.from) / (here.range.to - here.range.from)) * (there.range.to - there.range.from);
    const near = tokensWhere(
      there,
      (each) => isOpenMatter(there, each) && areOneGroup(pair, at, each) && isTelling(here, at) && isTelling(there, each),
    );
    near.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
    return near[0] === undefined ? [] : [swap(pair, at, near[0])];
  });
}

/** A contested word before a head that both have, against another word before it: "terrorist groups", "armed groups". */
function swapBeforeHead(pair: AlignedPair, side: PairSide, other: PairSide): Found[] {
  return tokensWhere(side, (at) => isOpenMatter(side, at) && categoryAt(side, at) === 'contested-labels').flatMap((at) => {
    const head = side.report.words.kind[at + 1] === Word.matter ? partnerOf(side, at + 1) : -1;
    if (head <= other.range.from || !isOpenMatter(other, head - 1) || isModifier(other, head - 1)) return [];
    return [side === pair.here ? swap(pair, at, head - 1) : swap(pair, head - 1, at)];
  });
}

/** A contested word after a number that both have, against another word for people after it: "53 terrorists", "53 gunmen". */
function swapAfterNumber(pair: AlignedPair, side: PairSide, other: PairSide): Found[] {
  if (pair.similarity < AKIN) return [];
  return tokensWhere(side, (at) => isOpenMatter(side, at) && categoryAt(side, at) === 'contested-labels').flatMap((at) => {
    if (side.report.words.kind[at - 1] !== Word.figure || isOpen(side, at - 1)) return [];
    const partner = partnerOf(side, at - 1) + 1;
    if (partner === 0 || !isOpenMatter(other, partner) || !isTelling(other, partner)) return [];
    return [side === pair.here ? swap(pair, at, partner) : swap(pair, partner, at)];
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

/** How many of the three words before and after two words stand for each other. */
function sharedAround({ here, there }: AlignedPair, one: number, other: number): number {
  const steps = [-3, -2, -1, 1, 2, 3];
  return steps.filter((step) => partnerOf(here, one + step) === other + step && !isOpen(here, one + step) && !isOpen(there, other + step))
    .length;
}

const isCommon = ({ report }: PairSide, at: number): boolean => report.isCapital[at] === 0 && !isNoNoun(report, at);

/** Whether two words are nouns in one place; nearly nothing else differs around them, so one that looks like a noun is enough. */
function areNouns(pair: AlignedPair, one: number, other: number): boolean {
  const { here, there } = pair;
  if (
    !isCommon(here, one) ||
    !isCommon(there, other) ||
    areFamily(stemAt(here, one), stemAt(there, other)) ||
    sharedAround(pair, one, other) < SAME_AROUND
  )
    return false;
  return isNounLike(here.report, one) || isNounLike(there.report, other);
}

/** Whether a word is a form of a lexicon entry itself, not only its plainer wording. */
const isContested = ({ report }: PairSide, at: number): boolean => report.matchAt[at] !== -1;

/** Whether two words name what one group names, and one of them at least takes a side. */
const areOneGroup = ({ here, there }: AlignedPair, one: number, other: number): boolean =>
  sharedGroup(here.report, there.report, one, other) !== undefined && (isContested(here, one) || isContested(there, other));

/** Finds what one sentence calls by another name than the other does, and closes those words. */
export function findLabelDifferences(pair: AlignedPair): Found[] {
  const { here, there } = pair;
  closeParaphrase(pair);
  const inGroup = pair.similarity < AKIN ? [] : swapInPlace(pair, (one, other) => areOneGroup(pair, one, other));
  const elsewhere = swapElsewhere(pair);
  const beside = [swapAfterNumber, swapBeforeHead].flatMap((find) => [...find(pair, here, there), ...find(pair, there, here)]);
  if (pair.similarity < NEAR_ENOUGH) return [...inGroup, ...elsewhere, ...beside];
  const inPlace = swapInPlace(pair, (one, other) => areNouns(pair, one, other));
  return [...inGroup, ...elsewhere, ...beside, ...inPlace];
}
