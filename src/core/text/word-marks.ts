const FEWEST = 1024;

/** Marks on the words of a text, by their numbers (`Tokens.key`), in room that is kept from text to text: they hold for the text that was begun last. */
export class WordMarks {
  /** A byte for a word: all of them are cleared faster than the few are found that a text before has marked. */
  private marks = new Uint8Array(FEWEST);

  /** Begins a text: no word has a mark. */
  begin(): void {
    this.marks.fill(0);
  }

  /** Puts a mark, one of eight bits, on a word. */
  put(key: number, bit: number): void {
    if (key >= this.marks.length) this.grow(key);
    this.marks[key] = (this.marks[key] as number) | bit;
  }

  has(key: number, bit: number): boolean {
    return key < this.marks.length && ((this.marks[key] as number) & bit) !== 0;
  }

  private grow(key: number): void {
    const before = this.marks;
    this.marks = new Uint8Array(Math.max(2 * before.length, key + 1));
    this.marks.set(before);
  }
}
