import { hashOf } from '../core/text/spelling-table';
import type { Paragraph } from './searchable';
import { foldedWords, readWords, type Word } from './words';

/** Of how many integers the bits are: few paragraphs have as many different words as there are bits. */
const BITS = 8;

function bitsOf(hashes: Int32Array): Int32Array {
  const bits = new Int32Array(BITS);
  for (const hash of hashes) {
    const bit = Math.imul(hash, 0x9e3779b1) >>> 24;
    bits[bit >> 5] = (bits[bit >> 5] as number) | (1 << (bit & 31));
  }
  return bits;
}

/** A paragraph as words: most others are told from it by hashes, and few need the words themselves. */
export class Wording {
  /** A hash for each word, in ascending order. */
  readonly hashes: Int32Array;
  /** Each word has one of these bits set: a word whose bit another wording has not set is not in that. */
  readonly bits: Int32Array;
  private read: Word[] | undefined;

  constructor(readonly of: Paragraph) {
    this.hashes = Int32Array.from(foldedWords(of), (word) => hashOf(word)).sort();
    this.bits = bitsOf(this.hashes);
  }

  get words(): readonly Word[] {
    this.read ??= readWords(this.of);
    return this.read;
  }
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many words of one wording stand in another at most, by their bits. */
function sharedAtMost({ hashes, bits }: Wording, other: Wording): number {
  let lacking = 0;
  for (let at = 0; at < BITS; at += 1) lacking += countBits((bits[at] as number) & ~(other.bits[at] as number));
  return hashes.length - lacking;
}

/** How many words two wordings share, never too few; none where it is fewer than `least`. */
function sharedWords(one: Wording, other: Wording, least: number): number {
  if (sharedAtMost(one, other) < least || sharedAtMost(other, one) < least) return 0;
  const [mine, theirs] = [one.hashes, other.hashes];
  let [at, there] = [0, 0];
  let shared = 0;
  while (at < mine.length && there < theirs.length) {
    if (shared + Math.min(mine.length - at, theirs.length - there) < least) return 0;
    const [word, counterpart] = [mine[at] as number, theirs[there] as number];
    if (word === counterpart) shared += 1;
    if (word <= counterpart) at += 1;
    if (word >= counterpart) there += 1;
  }
  return shared;
}

/**
 * How like two paragraphs are at most, 0 to 1, in whatever order their words stand.
 * @param least a lower likeness does not matter: 0 is told then
 */
export function likenessAtMost(one: Wording, other: Wording, least: number): number {
  const all = one.hashes.length + other.hashes.length;
  return (2 * sharedWords(one, other, (least * all) / 2)) / all;
}
