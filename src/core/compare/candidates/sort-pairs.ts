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
function* placesOf(terms: Uint32Array, shift: number): Generator<void, Uint32Array> {
  const places = new Uint32Array(DIGITS + 1);
  for (let at = 0; at < terms.length; at++) {
    const after = (((terms[at] as number) >>> shift) & (DIGITS - 1)) + 1;
    places[after] = (places[after] as number) + 1;
    if (at % SLICE === SLICE - 1) yield;
  }
  for (let digit = 1; digit <= DIGITS; digit++) places[digit] = (places[digit] as number) + (places[digit - 1] as number);
  return places;
}

/** Orders pairs by one digit of their terms; pairs with the same digit stay in their order. */
function* sortByDigit({ terms, reports }: Columns, shift: number): Generator<void, Columns> {
  const places = yield* placesOf(terms, shift);
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
  const [own, starts] = [new Uint32Array(terms.length), new Uint32Array(terms.length + 1)];
  let count = 0;
  for (let at = 0; at < terms.length; at++) {
    if (at === 0 || terms[at] !== terms[at - 1]) {
      own[count] = terms[at] as number;
      starts[count] = at;
      count += 1;
    }
    if (at % SLICE === SLICE - 1) yield;
  }
  starts[count] = terms.length;
  return { terms: own.slice(0, count), starts: starts.slice(0, count + 1), reports };
}

/** Makes postings of pairs (radix sort by two digits of 16 bits); pauses often, so that whoever waits meanwhile is served. */
export function* sortPairs({ terms, reports, count }: Pairs): Generator<void, Postings> {
  const low = yield* sortByDigit({ terms: terms.subarray(0, count), reports: reports.subarray(0, count) }, 0);
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
