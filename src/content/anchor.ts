import type { Quote, Span } from '../core/article';
import { type Folded, fold } from './fold';
import { likeness } from './likeness';

/** How like its quote a place must be, and by how much more like than any other place: no mark at all is better than one on a wrong place. */
const FLOOR = 0.8;
const MARGIN = 0.1;
/** A place needs so many characters of its surroundings unchanged, on one side at least, to be looked at closely. */
const TOUCHING = 6;
/** Below so many characters, the paragraph alone tells too little. */
const TELLING = 24;

const WORD = /[\p{L}\p{N}]/u;

/** A page's text, ready to be searched for any number of quotes. */
export interface Searchable {
  raw: string;
  folded: Folded;
}

export const searchable = (raw: string): Searchable => ({ raw, folded: fold(raw) });

/** What should stand beside a quote, folded, nearest character first. */
interface Side {
  /** Within the quote's own paragraph. */
  near: string;
  /** Across its border too, where a page may have put something between. */
  all: string;
  /** Whether the quote may touch a letter here: at a paragraph's border, or inside a word. */
  open: boolean;
}

interface Wanted {
  exact: string;
  before: Side;
  after: Side;
}

/** A place where the quoted words stand; offsets into the folded text. */
interface Place {
  start: number;
  likeness: number;
  rank: number;
}

const reversed = (text: string): string => [...text].reverse().join('');

function wantedOf({ exact, prefix, suffix }: Quote): Wanted {
  const line = { before: prefix.slice(prefix.lastIndexOf('\n') + 1), after: suffix.split('\n', 1)[0] as string };
  const folded = (text: string) => fold(text).text;
  return {
    exact: folded(exact),
    before: { near: reversed(folded(line.before)), all: reversed(folded(prefix)), open: !line.before || WORD.test(prefix.slice(-1)) },
    after: { near: folded(line.after), all: folded(suffix), open: !line.after || WORD.test(suffix.slice(0, 1)) },
  };
}

/** Whether the words at a place are whole words where the quote's are. */
function isWhole({ raw, folded }: Searchable, start: number, { exact, before, after }: Wanted): boolean {
  const span = rawSpan(folded, raw, start, exact.length);
  const joined = (left: string, right: string) => WORD.test(left) && WORD.test(right);
  if (!before.open && joined(raw.charAt(span.start - 1), raw.charAt(span.start))) return false;
  return after.open || !joined(raw.charAt(span.end - 1), raw.charAt(span.end));
}

function findPlaces(page: Searchable, wanted: Wanted): number[] {
  const starts: number[] = [];
  const { text } = page.folded;
  for (let at = text.indexOf(wanted.exact); at >= 0; at = text.indexOf(wanted.exact, at + 1)) {
    if (isWhole(page, at, wanted)) starts.push(at);
  }
  return starts;
}

/** What stands on either side of a place, nearest character first, as far as anything is compared. */
function around(text: string, start: number, { exact, before, after }: Wanted): { left: string; right: string } {
  const end = start + exact.length;
  return {
    left: reversed(text.slice(Math.max(0, start - 2 * before.all.length), start)),
    right: text.slice(end, end + 2 * after.all.length),
  };
}

const touches = ({ near }: Side, beside: string): boolean => near !== '' && beside.startsWith(near.slice(0, TOUCHING));

function weigh(text: string, start: number, wanted: Wanted): Place | undefined {
  const { exact, before, after } = wanted;
  const { left, right } = around(text, start, wanted);
  if (left.startsWith(before.all) && right.startsWith(after.all)) return { start, likeness: 1, rank: 1 };
  const alone = !before.near && !after.near;
  if (!alone && !touches(before, left) && !touches(after, right)) return undefined;
  const telling = exact.length + before.near.length + after.near.length >= TELLING;
  const share = (which: 'near' | 'all') => {
    const alike = (side: Side, beside: string) => (side[which] ? likeness(side[which], beside) * side[which].length : 0);
    return (exact.length + alike(before, left) + alike(after, right)) / (exact.length + before[which].length + after[which].length);
  };
  const [near, all] = [share('near'), share('all')];
  return { start, likeness: telling ? near : all, rank: (near + all) / 2 };
}

function choose(places: Place[]): Place | undefined {
  const [best, next] = places.toSorted((a, b) => b.rank - a.rank);
  if (!best || best.likeness < FLOOR) return undefined;
  return next && best.rank - next.rank < MARGIN ? undefined : best;
}

function rawSpan({ from }: Folded, raw: string, start: number, length: number): Span {
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
  const { text } = page.folded;
  const places = findPlaces(page, wanted).flatMap((start) => weigh(text, start, wanted) ?? []);
  const best = choose(places);
  return best && rawSpan(page.folded, page.raw, best.start, wanted.exact.length);
}
