/** Marks on the words of a text, by their numbers (`Tokens.keys`), in room that is kept from text to text: they hold for the text that was begun last. */
export class WordMarks {
  private marks = new Int32Array(0);
  private round = 0;

  /** Begins a text: no word has a mark. */
  begin(): void {
    this.round = (this.round + 1) % (1 << 23);
    if (this.round === 0) this.marks.fill(-1);
  }

  /** Puts a mark, one of eight bits, on a word. */
  put(key: number, bit: number): void {
    if (key >= this.marks.length) this.grow(key);
    const mark = this.marks[key] as number;
    this.marks[key] = (mark >> 8 === this.round ? mark : this.round << 8) | bit;
  }

  has(key: number, bit: number): boolean {
    const mark = key < this.marks.length ? (this.marks[key] as number) : -1;
    return mark >> 8 === this.round && (mark & bit) !== 0;
  }

  private grow(key: number): void {
    const before = this.marks;
    this.marks = new Int32Array(Math.max(1024, 2 * before.length, key + 1)).fill(-1);
    this.marks.set(before);
  }
}
