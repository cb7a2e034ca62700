/** Longer rows of neighbours are not searched: words that were made to collide must not make the search long. */
const LONGEST_ROW = 16;
const FIRST_SIZE = 1 << 12;

/** A number for the characters of a stretch of text. */
export function hashOf(raw: string, from = 0, to = raw.length): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + raw.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

function stands(exact: string, raw: string, from: number, to: number): boolean {
  if (exact.length !== to - from) return false;
  for (let at = from; at < to; at++) if (raw.charCodeAt(at) !== exact.charCodeAt(at - from)) return false;
  return true;
}

/** What is kept for every spelling that was met: found by the characters in the text, without cutting them out. */
export class SpellingTable<Kept extends { exact: string }> {
  private kept: Kept[] = [];
  /** Indexes into `kept`, one more than they are; 0 is free. */
  private slots = new Int32Array(FIRST_SIZE);
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
      const kept = this.kept[index - 1] as Kept;
      if (stands(kept.exact, raw, from, to)) return kept;
    }
    return this.crowded.get(raw.slice(from, to));
  }

  /** Keeps what is not yet kept. */
  add(one: Kept): void {
    if (this.kept.length * 2 >= this.slots.length) this.grow();
    if (this.place(one, this.kept.length + 1)) this.kept.push(one);
    else this.crowded.set(one.exact, one);
  }

  clear(): void {
    this.kept = [];
    this.slots = new Int32Array(FIRST_SIZE);
    this.crowded.clear();
  }

  private place({ exact }: Kept, index: number): boolean {
    const mask = this.slots.length - 1;
    const hash = hashOf(exact, 0, exact.length);
    for (let step = 0; step < LONGEST_ROW; step++) {
      const slot = (hash + step) & mask;
      if (this.slots[slot] !== 0) continue;
      this.slots[slot] = index;
      return true;
    }
    return false;
  }

  private grow(): void {
    const before = this.kept;
    this.kept = [];
    this.slots = new Int32Array(this.slots.length * 2);
    for (const one of before) {
      if (this.place(one, this.kept.length + 1)) this.kept.push(one);
      else this.crowded.set(one.exact, one);
    }
  }
}
