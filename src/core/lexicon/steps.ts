const FIELDS = 3;

function slotOf(node: number, word: number, mask: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

/** Steps of a trie from one node by a word to another, all of them numbers from 1 on: one open hash table, so that a step costs one look into memory. */
export class Steps {
  private mask = 1023;
  private count = 0;
  /** Node, word and next node of each slot; 0 where it is free. */
  private table = new Int32Array(FIELDS * (this.mask + 1));

  /** The next node; 0 where there is none. */
  from(node: number, word: number): number {
    return this.table[FIELDS * this.find(node, word) + 2] as number;
  }

  /** Adds a step that is not there yet. */
  add(node: number, word: number, next: number): void {
    if (2 * this.count > this.mask) this.grow();
    this.table.set([node, word, next], FIELDS * this.find(node, word));
    this.count += 1;
  }

  /** The slot of a step, or the free one where it belongs. */
  private find(node: number, word: number): number {
    const { table, mask } = this;
    let slot = slotOf(node, word, mask);
    while (table[FIELDS * slot] !== 0 && (table[FIELDS * slot] !== node || table[FIELDS * slot + 1] !== word)) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const old = this.table;
    this.mask = 2 * this.mask + 1;
    this.table = new Int32Array(FIELDS * (this.mask + 1));
    for (let at = 0; at < old.length; at += FIELDS) {
      if (old[at] !== 0) this.table.set(old.subarray(at, at + FIELDS), FIELDS * this.find(old[at] as number, old[at + 1] as number));
    }
  }
}
