import type { Range } from '../text/text';
import { alignWords } from './align-words';
import type { Prepared } from './prepared';
import type { Quoted } from './quotation-words';
import { withoutAccents } from './stem';
import { Word } from './words';

/** A run of words that two quotations do not share, between words that they do. */
export interface Gap {
  here: number[];
  there: number[];
  /** The shared words on either side. */
  before: [here: number, there: number];
  after: [here: number, there: number];
}

/** Words at one end of the two quotations that the other does not have, on either side. */
export interface End {
  own: Range | undefined;
  theirs: Range | undefined;
  end: 'before' | 'after';
}

/** Two quotations of the same words, word by word. */
export interface AlignedQuotations {
  gaps: Gap[];
  ends: End[];
  /** How many words they share. */
  shared: number;
}

/** More words than this at the end of both are other sentences, not other words. */
export const MOST_AT_END = 4;

const PLAIN = /^[a-z]*$/;

/** A word as it counts inside quotation marks: spelling and typography aside, exactly. */
export function formOf({ text }: Prepared, at: number): string {
  const word = text.tokens.word[at] ?? '';
  return PLAIN.test(word) ? word : withoutAccents(word).replace(/[.'-]/g, '');
}

/** Whether two forms of one stem differ in their spelling only, not in their ending ("organisation", "organization"; not "state", "states"). */
const isSpelling = (one: string, other: string): boolean =>
  one.at(-1) === other.at(-1) && Math.abs(one.length - other.length) <= 2 && !/ing$|ed$/.test(one + other);

/** Whether two words of two quotations that are written in different forms are the same. */
function isSameQuoted(here: Prepared, there: Prepared, one: number, other: number, form: string, than: string): boolean {
  if (here.values[one] !== undefined && here.values[one] === there.values[other]) return true;
  return here.words.stem[one] === there.words.stem[other] && isSpelling(form, than);
}

/** The partner of each word of one quotation in the other, or -1; partners are the same word. */
function partnersOf(here: Prepared, there: Prepared, one: Quoted, other: Quoted): Int32Array {
  const forms = one.words.map((at) => formOf(here, at));
  const formsThere = other.words.map((at) => formOf(there, at));
  const same = (a: number, b: number): boolean => {
    const [form, than] = [forms[a] as string, formsThere[b] as string];
    return form === than || isSameQuoted(here, there, one.words[a] as number, other.words[b] as number, form, than);
  };
  const weight = (a: number) => (here.words.kind[one.words[a] as number] === Word.grammar ? 1.5 : 2.5);
  const { here: partners } = alignWords(one.words.length, other.words.length, same, (a, b) => (same(a, b) ? weight(a) : -0.4));
  return partners.map((partner, at) => (partner >= 0 && same(at, partner) ? partner : -1));
}

/** Lets a last shared word go that stands alone between other words, so that one change of wording is told as one. */
function dropLoneEnd(partners: Int32Array, one: Quoted, other: Quoted): void {
  const last = partners.findLastIndex((partner) => partner >= 0);
  const before = partners.findLastIndex((partner, at) => partner >= 0 && at < last);
  if (before < 0 || before === last - 1 || partners[last] === (partners[before] as number) + 1) return;
  const leftHere = one.words.length - 1 - before;
  const leftThere = other.words.length - 1 - (partners[before] as number);
  const isEnd = last === one.words.length - 1 && partners[last] === other.words.length - 1;
  if (!isEnd && Math.max(leftHere, leftThere) <= MOST_AT_END) partners[last] = -1;
}

function findGaps(one: Quoted, other: Quoted, partners: Int32Array): Gap[] {
  const gaps: Gap[] = [];
  let last: [number, number] | undefined;
  partners.forEach((there, here) => {
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

const wordsBetween = ({ words }: Quoted, from: number, to: number): Range | undefined =>
  from < to ? { from: words[from] as number, to: (words[to - 1] as number) + 1 } : undefined;

function findEnds(one: Quoted, other: Quoted, partners: Int32Array): End[] {
  const first = partners.findIndex((partner) => partner >= 0);
  if (first < 0) return [];
  const last = partners.findLastIndex((partner) => partner >= 0);
  const [firstThere, lastThere] = [partners[first] as number, partners[last] as number];
  return [
    { own: wordsBetween(one, 0, first), theirs: wordsBetween(other, 0, firstThere), end: 'before' },
    {
      own: wordsBetween(one, last + 1, one.words.length),
      theirs: wordsBetween(other, lastThere + 1, other.words.length),
      end: 'after',
    },
  ];
}

/** Aligns the words of two quotations. */
export function alignQuotations(here: Prepared, there: Prepared, one: Quoted, other: Quoted): AlignedQuotations {
  const partners = partnersOf(here, there, one, other);
  const shared = partners.filter((partner) => partner >= 0).length;
  dropLoneEnd(partners, one, other);
  return { gaps: findGaps(one, other, partners), ends: findEnds(one, other, partners), shared };
}
