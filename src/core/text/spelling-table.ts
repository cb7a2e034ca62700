/** Longer rows of neighbours are not searched: words that were made to collide must not make the search long. */
const LONGEST_ROW = 16;
const FIRST_SIZE = 1 << 11;

/** A record is as long as a line of a processor's cache, so that looking a spelling up takes two looks into memory: numbers of 32 bits, the letters behind them. */
const RECORD = 16;
const LENGTH = 5;
const HASH = 6;
/** In numbers of 16 bits. */
const FIRST_LETTER = 14;
const MOST_LETTERS = 2 * RECORD - FIRST_LETTER;

/** What may be kept of a spelling: its place in its record. */
export const Kept = { key: 0, flags: 1, text: 2, number: 3 } as const;

/** A text with its UTF-16 codes, and a 0 behind them: engines read numbers out of an array faster than characters out of strings of many sorts. */
export interface Coded {
  raw: string;
  codes: Uint16Array;
}

/** The number for a row of characters with one more behind them; it begins at 0, so that it can be counted while they are read for something else. */
export const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The number for the characters of a word. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** Where a word is looked for first: the upper bits of its number are spread over the lower ones. */
const placeOf = (hash: number): number => hash ^ (hash >>> 15);

/** Every spelling that was met, numbered from 0 on: found by the characters in the text, without cutting them out. */
export class SpellingTable {
  size = 0;
  private records = new Int32Array(FIRST_SIZE * RECORD);
  private letters = new Uint16Array(this.records.buffer);
  /** Numbers of spellings, one more than they are; 0 is free. */
  private slots = new Int32Array(FIRST_SIZE * 2);
  /** Those that are too long for a record, or that found no place. */
  private readonly others = new Map<string, number>();

  /** The number of the spelling that stands there in a text, or -1; `hash` is the number for its characters. */
  find({ raw, codes }: Coded, from: number, to: number, hash: number): number {
    const mask = this.slots.length - 1;
    const place = placeOf(hash);
    for (let step = 0; step < LONGEST_ROW; step++) {
      const spelling = (this.slots[(place + step) & mask] as number) - 1;
      if (spelling < 0) break;
      if (this.records[spelling * RECORD + HASH] === hash && this.stands(spelling, codes, from, to)) return spelling;
    }
    return this.others.size > 0 ? (this.others.get(raw.slice(from, to)) ?? -1) : -1;
  }

  /** Keeps a spelling that is not yet kept, and returns its number. */
  add(exact: string): number {
    const spelling = this.size++;
    if (spelling * RECORD === this.records.length) this.grow();
    const hash = hashOf(exact);
    const record = spelling * RECORD;
    this.records.fill(0, record, record + RECORD);
    this.records[record + LENGTH] = exact.length;
    this.records[record + HASH] = hash;
    for (let at = 0; at < Math.min(exact.length, MOST_LETTERS); at++) this.letters[2 * record + FIRST_LETTER + at] = exact.charCodeAt(at);
    if (exact.length > MOST_LETTERS || !this.place(hash, spelling)) this.others.set(exact, spelling);
    return spelling;
  }

  /** What is kept of a spelling; 0 until it is put. */
  at(spelling: number, kept: number): number {
    return this.records[spelling * RECORD + kept] as number;
  }

  put(spelling: number, kept: number, value: number): void {
    this.records[spelling * RECORD + kept] = value;
  }

  clear(): void {
    this.size = 0;
    this.slots.fill(0);
    this.others.clear();
  }

  private stands(spelling: number, codes: Uint16Array, from: number, to: number): boolean {
    if (this.records[spelling * RECORD + LENGTH] !== to - from) return false;
    const { letters } = this;
    const shift = 2 * spelling * RECORD + FIRST_LETTER - from;
    for (let at = from; at < to; at++) if (codes[at] !== letters[shift + at]) return false;
    return true;
  }

  private place(hash: number, spelling: number): boolean {
    const mask = this.slots.length - 1;
    const first = placeOf(hash);
    for (let step = 0; step < LONGEST_ROW; step++) {
      const slot = (first + step) & mask;
      if (this.slots[slot] !== 0) continue;
      this.slots[slot] = spelling + 1;
      return true;
    }
    return false;
  }

  /** What found no place before is among the others, and is placed as well where it can be now. */
  private grow(): void {
    const { records } = this;
    this.records = new Int32Array(records.length * 2);
    this.records.set(records);
    this.letters = new Uint16Array(this.records.buffer);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let record = 0; record < records.length; record += RECORD)
      if ((records[record + LENGTH] as number) <= MOST_LETTERS) this.placeAgain(record / RECORD);
  }

  private placeAgain(spelling: number): void {
    const record = spelling * RECORD;
    if (this.place(this.records[record + HASH] as number, spelling)) return;
    const first = 2 * record + FIRST_LETTER;
    const letters = this.letters.subarray(first, first + (this.records[record + LENGTH] as number));
    this.others.set(String.fromCharCode(...letters), spelling);
  }
}
