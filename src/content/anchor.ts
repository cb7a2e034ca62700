import type { Quote, Span } from '../core/article';
import { BORDER, type Folded, fold } from './fold';
import { type Expected, expectedOf, likeness } from './likeness';
import { hasAll, tellingBeside } from './telling';

/** How like its quote a place must be, and by how much more like than any other place: no mark at all is better than one on a wrong place. */
const FLOOR = 0.9;
const MARGIN = 0.1;
/** A place needs so many characters of its surroundings unchanged, on one side at least, to be looked at closely. */
const TOUCHING = 6;
/** Below so many characters, the paragraph alone tells too little. */
const TELLING = 24;

const WORD = /[\p{L}\p{N}]/u;
/** So many characters of the page on either side of a place are searched for the names and figures beside its quote. */
const BESIDE = 80;

/** A page's text, ready to be searched for any number of quotes. */
export interface Searchable {
  raw: string;
  folded: Folded;
  /** The folded text from its end, unit by unit. */
  backwards: string;
  /** Where words stand that were looked for before: a page's marks are often of the same words. */
  found: Map<string, number[]>;
}

const reversed = (text: string): string => text.split('').reverse().join('');

export function searchable(raw: string): Searchable {
  const folded = fold(raw);
  return { raw, folded, backwards: reversed(folded.text), found: new Map() };
}

/** What should stand beside a quote, folded, nearest character first. */
interface Side {
  /** Within the quote's own paragraph. */
  near: Expected;
  /** Across its border too, where a page may have put something between. */
  all: Expected;
  /** Whether the quote may touch a letter here: at a paragraph's border, or inside a word. */
  open: boolean;
  /** Whether the quote's line ends here, so that a block of the page may end too. */
  ends: boolean;
}

interface Wanted {
  exact: string;
  before: Side;
  after: Side;
  /** The names and figures beside it, as they are written. */
  telling: string[];
  /** Whether the quote goes over a line's end. */
  broken: boolean;
}

/** A place where the quoted words stand; offsets into the folded text. */
interface Place {
  start: number;
  likeness: number;
  rank: number;
}

function wantedOf({ exact, prefix, suffix }: Quote): Wanted {
  const line = { before: prefix.slice(prefix.lastIndexOf('\n') + 1), after: suffix.split('\n', 1)[0] as string };
  const folded = (text: string) => fold(text).text;
  const ahead = (text: string) => expectedOf(folded(text));
  const back = (text: string) => expectedOf(reversed(folded(text)));
  return {
    exact: folded(exact),
    before: { near: back(line.before), all: back(prefix), open: !line.before || WORD.test(prefix.slice(-1)), ends: !line.before.trim() },
    after: { near: ahead(line.after), all: ahead(suffix), open: !line.after || WORD.test(suffix.slice(0, 1)), ends: !line.after.trim() },
    telling: tellingBeside(prefix, suffix),
    broken: exact.trim().includes('\n'),
  };
}

/** Whether the words at a place are whole words where the quote's are. */
function isWhole({ raw, folded }: Searchable, start: number, { exact, before, after }: Wanted): boolean {
  const span = rawSpan(folded, raw, start, exact.length);
  const joined = (left: string, right: string) => WORD.test(left) && WORD.test(right);
  if (!before.open && joined(raw.charAt(span.start - 1), raw.charAt(span.start))) return false;
  return after.open || !joined(raw.charAt(span.end - 1), raw.charAt(span.end));
}

/** Whether no block of the page ends inside the words at a place, nor beside them where the quote's line goes on. */
function isInLine({ raw, folded }: Searchable, start: number, { exact, before, after, broken }: Wanted): boolean {
  const { from } = folded;
  const has = (one: number, other: number) => raw.slice(from[one] ?? 0, from[other] ?? raw.length).includes(BORDER);
  const end = start + exact.length;
  return (before.ends || !has(start - 1, start)) && (after.ends || !has(end - 1, end)) && (broken || !has(start, end - 1));
}

/** Every place where words stand in the page, whole or not. */
export function placesOf({ folded: { text }, found }: Searchable, words: string): number[] {
  const known = found.get(words);
  if (known) return known;
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  found.set(words, starts);
  return starts;
}

/** What stands on either side of a place, nearest character first, as far as anything is compared. */
function around({ folded: { text }, backwards }: Searchable, start: number, { exact, before, after }: Wanted) {
  const [end, back] = [start + exact.length, text.length - start];
  return {
    left: backwards.slice(back, back + 2 * before.all.text.length),
    right: text.slice(end, end + 2 * after.all.text.length),
  };
}

const touches = ({ near: { text } }: Side, beside: string): boolean => text !== '' && beside.startsWith(text.slice(0, TOUCHING));

/** How many characters beside a place are as expected, within the quote's own paragraph and across its border. */
function alike({ near, all }: Side, beside: string): { near: number; all: number } {
  const count = (expected: Expected) => (expected.text ? likeness(expected, beside) * expected.text.length : 0);
  const across = count(all);
  return { near: near.text === all.text ? across : count(near), all: across };
}

/**
 * How like its quote a place is.
 * @param least the rank below which a place does not matter: none is told then
 */
function weigh(page: Searchable, start: number, wanted: Wanted, least: number): Place | undefined {
  const { exact, before, after } = wanted;
  const { left, right } = around(page, start, wanted);
  if (!isAlone(wanted) && !touches(before, left) && !touches(after, right)) return undefined;
  const length = (which: 'near' | 'all') => exact.length + before[which].text.length + after[which].text.length;
  const rankOf = (near: number, all: number) => (near / length('near') + all / length('all')) / 2;
  const known = alike(before, left);
  if (rankOf(known.near + exact.length + after.near.text.length, known.all + exact.length + after.all.text.length) < least)
    return undefined;
  const more = alike(after, right);
  const [near, all] = [known.near + exact.length + more.near, known.all + exact.length + more.all];
  const isTelling = length('near') >= TELLING;
  return { start, likeness: isTelling ? near / length('near') : all / length('all'), rank: rankOf(near, all) };
}

/** Whether a quote is a paragraph of its own. */
const isAlone = ({ before, after }: Wanted): boolean => !before.near.text && !after.near.text;

/** Whether all that should stand beside a quote stands beside a place, letter for letter. */
function isExact(page: Searchable, start: number, wanted: Wanted): boolean {
  const { left, right } = around(page, start, wanted);
  return left.startsWith(wanted.before.all.text) && right.startsWith(wanted.after.all.text);
}

/** Whether a place has the names and figures beside it that its quote has. */
function tellsTheSame({ raw, folded: { from } }: Searchable, start: number, { exact, telling }: Wanted): boolean {
  const at = from[start] as number;
  return hasAll(raw.slice(Math.max(0, at - BESIDE), at + exact.length + BESIDE), telling);
}

/** The place that is most like its quote, and by a margin; where one is exact, another must be nearly so to matter. */
function choose(page: Searchable, starts: readonly number[], wanted: Wanted): number | undefined {
  const exact = starts.filter((start) => isExact(page, start, wanted) && isWhole(page, start, wanted));
  if (exact.length > 1) return undefined;
  let best: Place | undefined = exact[0] === undefined ? undefined : { start: exact[0], likeness: 1, rank: 1 };
  let next = 0;
  for (const start of starts) {
    const place = start === exact[0] ? undefined : weigh(page, start, wanted, (best?.rank ?? 0) - MARGIN);
    if (!place || !isWhole(page, start, wanted) || !tellsTheSame(page, start, wanted)) continue;
    next = Math.max(next, Math.min(place.rank, best?.rank ?? 0));
    if (!best || place.rank > best.rank) best = place;
    // Nothing is more like than the exact place, so that this one stays too near to it.
    if (exact[0] !== undefined && 1 - next < MARGIN) return undefined;
  }
  return best && best.likeness >= FLOOR && best.rank - next >= MARGIN ? best.start : undefined;
}

export function rawSpan({ from }: Folded, raw: string, start: number, length: number): Span {
  const last = from[start + length - 1] as number;
  return { start: from[start] as number, end: last + String.fromCodePoint(raw.codePointAt(last) as number).length };
}

/**
 * Finds the one place in a page's text that a quote stands for. Its words must stand there (typography and white space aside) and its
 * surroundings must be at least nearly the quote's; where another place is almost as good, there is no answer.
 * @returns offsets into the page's raw text; undefined where the page does not hold the passage any more, or holds it twice
 */
export function findQuote(page: Searchable, quote: Quote): Span | undefined {
  const wanted = wantedOf(quote);
  if (!wanted.exact) return undefined;
  const starts = placesOf(page, wanted.exact).filter((start) => isInLine(page, start, wanted));
  const start = choose(page, starts, wanted);
  return start === undefined ? undefined : rawSpan(page.folded, page.raw, start, wanted.exact.length);
}
