import type { Pairs, Postings } from './postings';

const DIGIT = 16;
const DIGITS = 1 << DIGIT;
/** Pairs that are carried from one pause to the next: well below a millisecond. */
const SLICE = 1 << 15;

type Column = Uint32Array<ArrayBuffer>;

interface Columns {
  terms: Column;
  reports: Column;
}

/** Where the pairs with each digit begin. */
function placesOf(terms: Uint32Array, shift: number): Uint32Array {
  const places = new Uint32Array(DIGITS + 1);
  const raise = (digit: number, by: number) => {
    places[digit] = (places[digit] as number) + by;
  };
  for (const term of terms) raise(((term >>> shift) & (DIGITS - 1)) + 1, 1);
  for (let digit = 1; digit <= DIGITS; digit++) raise(digit, places[digit - 1] as number);
  return places;
}

/** Orders pairs by one digit of their terms; pairs with the same digit stay in their order. */
function* sortByDigit({ terms, reports }: Columns, shift: number): Generator<void, Columns> {
  const places = placesOf(terms, shift);
  const sorted = { terms: new Uint32Array(terms.length), reports: new Uint32Array(terms.length) };
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number;
    const digit = (term >>> shift) & (DIGITS - 1);
    const place = places[digit] as number;
    places[digit] = place + 1;
    sorted.terms[place] = term;
    sorted.reports[place] = reports[at] as number;
    if (at % SLICE === SLICE - 1) yield;
  }
  return sorted;
}

function* gather({ terms, reports }: Columns): Generator<void, Postings> {
  const starts: number[] = [];
  for (let at = 0; at < terms.length; at++) {
    if (at === 0 || terms[at] !== terms[at - 1]) starts.push(at);
    if (at % SLICE === SLICE - 1) yield;
  }
  return {
    terms: Uint32Array.from(starts, (at) => terms[at] as number),
    starts: Uint32Array.from([...starts, terms.length]),
    reports,
  };
}

/** Makes postings of pairs (radix sort by two digits of 16 bits); pauses often, so that whoever waits meanwhile is served. */
export function* sortPairs({ terms, reports, count }: Pairs): Generator<void, Postings> {
  const low = yield* sortByDigit({ terms: terms.slice(0, count), reports: reports.slice(0, count) }, 0);
  return yield* gather(yield* sortByDigit(low, DIGIT));
}

/** The same in one go. */
export function sortPairsNow(pairs: Pairs): Postings {
  const sorting = sortPairs(pairs);
  for (;;) {
    const { done, value } = sorting.next();
    if (done) return value;
  }
}
