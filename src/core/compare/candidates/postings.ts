import type { Fingerprint } from './fingerprint';

/** Which reports hold each term: the reports of `terms[i]` are `reports[starts[i]]` up to `reports[starts[i + 1]]`, in ascending order. */
export interface Postings {
  /** In ascending order. */
  terms: Uint32Array;
  /** One more than there are terms. */
  starts: Uint32Array;
  /** Numbers of reports. */
  reports: Uint32Array;
}

export const noPostings: Postings = { terms: new Uint32Array(0), starts: new Uint32Array(1), reports: new Uint32Array(0) };

/** Terms and the reports that hold them, as they come: they are to be added by ascending report. */
export class Pairs {
  terms: Uint32Array<ArrayBuffer>;
  reports: Uint32Array<ArrayBuffer>;
  count = 0;

  /** @param room for so many without growing, where that is known: to grow takes the longer the more there are */
  constructor(room = 1024) {
    this.terms = new Uint32Array(Math.max(room, 1));
    this.reports = new Uint32Array(Math.max(room, 1));
  }

  add(report: number, fingerprint: Iterable<number>): void {
    for (const term of fingerprint) {
      if (this.count === this.terms.length) this.#grow();
      this.terms[this.count] = term;
      this.reports[this.count] = report;
      this.count += 1;
    }
  }

  #grow(): void {
    const [terms, reports] = [this.terms, this.reports];
    this.terms = new Uint32Array(2 * terms.length);
    this.reports = new Uint32Array(2 * terms.length);
    this.terms.set(terms);
    this.reports.set(reports);
  }
}

/** The place of a term among the terms, -1 where no report holds it. */
function placeOf({ terms }: Postings, term: number): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] as number) < term) low = middle + 1;
    else high = middle;
  }
  return terms[low] === term ? low : -1;
}

/** The reports that hold a term. */
export function reportsWith(postings: Postings, term: number): Uint32Array {
  const at = placeOf(postings, term);
  return at < 0 ? postings.reports.subarray(0, 0) : postings.reports.subarray(postings.starts[at], postings.starts[at + 1]);
}

/** Every report's terms, by its number; what the postings were made of, in another order. */
export function fingerprintsIn({ terms, starts, reports }: Postings, count: number): Fingerprint[] {
  const found: number[][] = Array.from({ length: count }, () => []);
  for (let at = 0; at < terms.length; at++)
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place++)
      found[reports[place] as number]?.push(terms[at] as number);
  return found;
}
