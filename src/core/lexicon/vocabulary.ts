import { wordClasses } from './word-classes';

/** The bit of each class of words in `Vocabulary.classes`; there are fewer classes than an integer has bits. */
const bits = new Map(Object.keys(wordClasses).map((name, at) => [name, 1 << at]));

/** The bits of those of a list's items that are names of classes. */
export const classBits = (list: string[]): number => list.reduce((sum, item) => sum | (bits.get(item) ?? 0), 0);

/** The words that a lexicon looks for, in forms and around them, each by a number: a text's words are looked up once, the rest is comparing numbers. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private count = 1;
  /** The classes of each word as bits, by its number; the words that are in none have higher numbers. */
  readonly classes: number[] = [0];

  constructor() {
    for (const [name, words] of Object.entries(wordClasses)) {
      for (const word of words) {
        const number = this.add(word);
        this.classes[number] = (this.classes[number] ?? 0) | (bits.get(name) ?? 0);
      }
    }
  }

  /** A word's number, a new one where the word is new. */
  add(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.count++;
    this.numbers.set(word, number);
    return number;
  }

  /** A word's number; 0 where nothing looks for it. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? 0;
  }
}
