/** Longer rows of neighbours are not searched: words that were made to collide must not make the search long. */
const LONGEST_ROW = 16;
const FIRST_SIZE = 1 << 11;
const USUAL_LENGTH = 8;

/** A number for the characters of a stretch of text. */
export function hashOf(raw: string, from = 0, to = raw.length): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + raw.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

/** A longer array with the same beginning. */
function longer<Numbers extends Int32Array | Uint16Array>(numbers: Numbers, length: number): Numbers {
  const made = new (numbers.constructor as new (length: number) => Numbers)(length);
  made.set(numbers);
  return made;
}

/** What is kept for every spelling that was met: found by the characters in the text, without cutting them out. */
export class SpellingTable<Kept extends { exact: string }> {
  private kept: Kept[] = [];
  /** Of each kept spelling its hash, and where the next one's characters begin: comparing with a string of their own takes twice as long. */
  private hashes = new Int32Array(FIRST_SIZE);
  private ends = new Int32Array(FIRST_SIZE);
  private characters = new Uint16Array(FIRST_SIZE * USUAL_LENGTH);
  /** Indexes into `kept`, one more than they are; 0 is free. */
  private slots = new Int32Array(FIRST_SIZE * 2);
  private readonly crowded = new Map<string, Kept>();

  get size(): number {
    return this.kept.length + this.crowded.size;
  }

  find(raw: string, from: number, to: number): Kept | undefined {
    const mask = this.slots.length - 1;
    const hash = hashOf(raw, from, to);
    for (let step = 0; step < LONGEST_ROW; step++) {
      const index = this.slots[(hash + step) & mask] as number;
      if (index === 0) return undefined;
      if (this.hashes[index - 1] === hash && this.stands(index - 1, raw, from, to)) return this.kept[index - 1];
    }
    return this.crowded.get(raw.slice(from, to));
  }

  /** Keeps what is not yet kept. */
  add(one: Kept): void {
    const { exact } = one;
    const index = this.kept.length;
    if (index === this.hashes.length) this.grow();
    const hash = hashOf(exact);
    if (!this.place(hash, index + 1)) {
      this.crowded.set(exact, one);
      return;
    }
    const begin = this.beginOf(index);
    const end = begin + exact.length;
    if (end > this.characters.length) this.characters = longer(this.characters, end * 2);
    for (let at = begin; at < end; at++) this.characters[at] = exact.charCodeAt(at - begin);
    this.hashes[index] = hash;
    this.ends[index] = end;
    this.kept.push(one);
  }

  clear(): void {
    this.kept = [];
    this.slots.fill(0);
    this.crowded.clear();
  }

  private beginOf(index: number): number {
    return index > 0 ? (this.ends[index - 1] as number) : 0;
  }

  private stands(index: number, raw: string, from: number, to: number): boolean {
    const begin = this.beginOf(index);
    if ((this.ends[index] as number) - begin !== to - from) return false;
    for (let at = from; at < to; at++) if (raw.charCodeAt(at) !== this.characters[begin + at - from]) return false;
    return true;
  }

  private place(hash: number, index: number): boolean {
    const mask = this.slots.length - 1;
    for (let step = 0; step < LONGEST_ROW; step++) {
      const slot = (hash + step) & mask;
      if (this.slots[slot] !== 0) continue;
      this.slots[slot] = index;
      return true;
    }
    return false;
  }

  /** What finds no place any more is crowded out; what was so before stays so. */
  private grow(): void {
    const { length } = this.hashes;
    this.hashes = longer(this.hashes, length * 2);
    this.ends = longer(this.ends, length * 2);
    this.slots = new Int32Array(length * 4);
    for (let index = 0; index < length; index++)
      if (!this.place(this.hashes[index] as number, index + 1))
        this.crowded.set((this.kept[index] as Kept).exact, this.kept[index] as Kept);
  }
}
