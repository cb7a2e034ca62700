import type { Span } from '../article';
import type { Range } from '../text/text';
import { alignWords } from './align-words';
import { spanIn } from './difference';
import type { Prepared } from './prepared';
import { type Quoted, readQuotations, wordOutside } from './quotation-words';
import { withoutAccents } from './stem';
import { Word } from './words';

/** A place where the words of one quotation differ in two reports. */
export interface Altered {
  here: Span;
  there: Span;
  manner: 'reworded' | 'cut' | 'added' | 'mark-moved';
}

/** Two quotations of the same words, and where they differ. */
export interface QuotationPair {
  here: Quoted;
  there: Quoted;
  altered: Altered[];
}

export interface QuotationComparison {
  pairs: QuotationPair[];
  onlyHere: Quoted[];
  onlyThere: Quoted[];
}

/** How much of the shorter of two quotations must stand in the longer for them to be one. */
const SAME = 0.5;
const FEWEST_SHARED = 2;

/** A word as it counts inside quotation marks: spelling and typography aside, exactly. */
const formOf = ({ text }: Prepared, at: number): string => withoutAccents(text.tokens.word[at] ?? '').replace(/[.'-]/g, '');

function isSameQuoted(here: Prepared, there: Prepared, one: number, other: number): boolean {
  if (formOf(here, one) === formOf(there, other)) return true;
  if (here.values[one] !== undefined && here.values[one] === there.values[other]) return true;
  return here.words.stem[one] === there.words.stem[other] && isSpelling(formOf(here, one), formOf(there, other));
}

/** Whether two forms of one stem differ in their spelling only, not in their ending ("organisation", "organization"; not "state", "states"). */
const isSpelling = (one: string, other: string): boolean =>
  one.at(-1) === other.at(-1) && Math.abs(one.length - other.length) <= 2 && !/ing$|ed$/.test(one + other);

function sharedStems(one: Quoted, other: Quoted): number {
  let shared = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) shared += 1;
  return shared;
}

/** How much of the shorter quotation stands in the other, 0 to 1; 0 where that is too little to tell. */
function kinship(one: Quoted, other: Quoted): number {
  const shared = sharedStems(one, other);
  const least = Math.min(one.stems.size, other.stems.size);
  if (shared < Math.min(FEWEST_SHARED, least) || shared === 0) return 0;
  return shared / least - 0.001 * Math.abs(one.words.length - other.words.length);
}

/** Quotations there by the stems that they hold. */
function indexQuotations(quotations: Quoted[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  quotations.forEach(({ stems }, at) => {
    for (const stem of stems) index.set(stem, [...(index.get(stem) ?? []), at]);
  });
  return index;
}

/** The tokens between two words of a quotation, with what stands around them. */
const around = ({ text }: Prepared, from: number, to: number): string =>
  text.raw.slice(text.tokens.start[Math.max(0, from)] ?? 0, text.tokens.end[Math.min(text.tokens.count - 1, to)] ?? 0);

/** A mark that says that words were left out or put in: an ellipsis or brackets. */
const isMarked = (piece: string): boolean => /\.\.\.|…|[[\]()]|\*/.test(piece);

/** The same word said twice ("this - this"), or a sound of hesitation. */
function isStutter(report: Prepared, words: number[], before: number, after: number): boolean {
  return words.every((at) => {
    const form = formOf(report, at);
    return form === formOf(report, before) || form === formOf(report, after) || /^(?:u[hm]+|er+m?|ah+|hm+)$/.test(form);
  });
}

/** A run of words that the two quotations do not share, between words that they do. */
interface Gap {
  here: number[];
  there: number[];
  /** The shared words on either side. */
  before: [here: number, there: number];
  after: [here: number, there: number];
}

function alignQuoted(here: Prepared, there: Prepared, one: Quoted, other: Quoted): Int32Array {
  const same = (a: number, b: number) => isSameQuoted(here, there, one.words[a] as number, other.words[b] as number);
  return alignWords(one.words.length, other.words.length, same, (a, b) =>
    same(a, b) ? (here.words.kind[one.words[a] as number] === Word.grammar ? 1.5 : 2.5) : -0.4,
  ).here.map((partner, at) => (partner >= 0 && same(at, partner) ? partner : -1));
}

/** The gaps between shared words; what stands before the first and after the last shared word is cut, not altered. */
function findGaps(one: Quoted, other: Quoted, partner: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  let last: [number, number] | undefined;
  partner.forEach((there, here) => {
    if (there < 0) return;
    if (last && (here > last[0] + 1 || there > last[1] + 1))
      gaps.push({
        here: one.words.slice(last[0] + 1, here),
        there: other.words.slice(last[1] + 1, there),
        before: [one.words[last[0]] as number, other.words[last[1]] as number],
        after: [one.words[here] as number, other.words[there] as number],
      });
    last = [here, there];
  });
  return gaps;
}

const joined = (report: Prepared, words: number[]): string => words.map((at) => formOf(report, at)).join('');

function isHarmless(here: Prepared, there: Prepared, gap: Gap): boolean {
  if (isMarked(around(here, gap.before[0], gap.after[0])) || isMarked(around(there, gap.before[1], gap.after[1]))) return true;
  if (joined(here, gap.here) === joined(there, gap.there)) return true;
  if (gap.here.length === 0) return isStutter(there, gap.there, ...swapEnds(gap, 1));
  return gap.there.length === 0 && isStutter(here, gap.here, ...swapEnds(gap, 0));
}

const swapEnds = ({ before, after }: Gap, side: 0 | 1): [number, number] => [before[side], after[side]];

/** The span of a gap's words in one report, or an empty one before the next shared word. */
function spanOfGap(report: Prepared, words: number[], after: number): Span {
  if (words.length > 0) return spanIn(report, { from: words[0] as number, to: (words.at(-1) as number) + 1 });
  const start = report.text.tokens.start[after] ?? 0;
  return { start, end: start };
}

function tellGap(here: Prepared, there: Prepared, gap: Gap): Altered {
  const manner = gap.here.length === 0 ? 'cut' : gap.there.length === 0 ? 'added' : 'reworded';
  return { here: spanOfGap(here, gap.here, gap.after[0]), there: spanOfGap(there, gap.there, gap.after[1]), manner };
}

/** Words at one end of the two quotations that the other does not have, on either side. */
interface End {
  own: Range | undefined;
  theirs: Range | undefined;
  end: 'before' | 'after';
}

/** More words than this at the end of both are other sentences, not other words. */
const MOST_AT_END = 3;

function findEnds(one: Quoted, other: Quoted, partner: Int32Array): End[] {
  const shared = [...partner.keys()].filter((at) => (partner[at] as number) >= 0);
  const [first, last] = [shared[0], shared.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { own: wordsBetween(one, 0, first), theirs: wordsBetween(other, 0, partner[first] as number), end: 'before' },
    {
      own: wordsBetween(one, last + 1, one.words.length),
      theirs: wordsBetween(other, (partner[last] as number) + 1, other.words.length),
      end: 'after',
    },
  ];
}

const wordsBetween = ({ words }: Quoted, from: number, to: number): Range | undefined =>
  from < to ? { from: words[from] as number, to: (words[to - 1] as number) + 1 } : undefined;

const lengthOf = ({ from, to }: Range): number => to - from;

/** A word inside the marks of one report that stands just outside them in the other. */
function findMovedMark(inside: Prepared, outside: Prepared, words: Range, quoted: Quoted, end: End['end']): Span | undefined {
  const at = wordOutside(outside, quoted, end);
  const nearest = end === 'before' ? words.to - 1 : words.from;
  if (at === undefined || inside.words.stem[nearest] !== outside.words.stem[at]) return undefined;
  return spanIn(outside, { from: at, to: at + 1 });
}

function tellEnd(here: Prepared, there: Prepared, one: Quoted, other: Quoted, { own, theirs, end }: End): Altered[] {
  if (own && theirs) {
    if (Math.max(lengthOf(own), lengthOf(theirs)) > MOST_AT_END) return [];
    return [{ here: spanIn(here, own), there: spanIn(there, theirs), manner: 'reworded' }];
  }
  const moved = own ? findMovedMark(here, there, own, other, end) : theirs && findMovedMark(there, here, theirs, one, end);
  if (!moved) return [];
  return [
    own
      ? { here: spanIn(here, own), there: moved, manner: 'mark-moved' }
      : { here: moved, there: spanIn(there, theirs as Range), manner: 'mark-moved' },
  ];
}

/** How many of the words of the shorter quotation must stand in the other in one order. */
const IN_ORDER = 0.6;

/** Two quotations as a pair; short ones are names for something and are only held to be the same. */
const matchQuoted = (here: Prepared, there: Prepared, one: Quoted, other: Quoted): QuotationPair | undefined =>
  one.long && other.long ? comparePair(here, there, one, other) : { here: one, there: other, altered: [] };

function comparePair(here: Prepared, there: Prepared, one: Quoted, other: Quoted): QuotationPair | undefined {
  const partner = alignQuoted(here, there, one, other);
  const shared = partner.filter((at) => at >= 0).length;
  if (shared < IN_ORDER * Math.min(one.words.length, other.words.length)) return undefined;
  const gaps = findGaps(one, other, partner).filter((gap) => !isHarmless(here, there, gap));
  const ends = findEnds(one, other, partner).flatMap((end) => tellEnd(here, there, one, other, end));
  return { here: one, there: other, altered: [...gaps.map((gap) => tellGap(here, there, gap)), ...ends] };
}

/**
 * Finds which quotations of two reports are the same words, and where they differ. Typography, spelling, numbers in letters, marked cuts
 * and a quotation that begins later or ends earlier are no difference. A quotation may be part of one there.
 */
export function compareQuotations(here: Prepared, there: Prepared): QuotationComparison {
  const [own, theirs] = [readQuotations(here), readQuotations(there)];
  const index = indexQuotations(theirs);
  const met = new Set<Quoted>();
  const pairs: QuotationPair[] = [];
  const onlyHere: Quoted[] = [];
  for (const one of own) {
    const near = [...new Set([...one.stems].flatMap((stem) => index.get(stem) ?? []))].map((at) => theirs[at] as Quoted);
    const kin = near.map((other) => ({ other, score: kinship(one, other) })).sort((a, b) => b.score - a.score)[0];
    const pair = kin && kin.score >= SAME ? matchQuoted(here, there, one, kin.other) : undefined;
    if (!kin || !pair) onlyHere.push(one);
    else {
      met.add(kin.other);
      pairs.push(pair);
    }
  }
  return { pairs, onlyHere, onlyThere: theirs.filter((each) => !met.has(each)) };
}
