import type { Tokens } from './tokens';

/** A class of words, with the bit that stands for it among a word's facts. */
export type WordClass = [bit: number, holds: (word: string) => boolean];

/** The bits of all classes that a word is in. */
export const bitsOf = (word: string, classes: readonly WordClass[]): number =>
  classes.reduce((bits, [bit, holds]) => (holds(word) ? bits | bit : bits), 0);

/** The bits of the words that stand in lists, with spaces between them and a bit for each list. */
export function bitsByWord(lists: readonly (readonly [words: string, bit: number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [words, bit] of lists) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** What is known of words by themselves: worked out once for each word and kept from text to text, under the word's number. */
export class WordFacts<Fact> {
  private facts: (Fact | undefined)[] = [];
  private age = -1;

  private none: Fact | undefined;

  constructor(private readonly read: (word: string) => Fact) {}

  /** The facts of a text's spellings, by their numbers. */
  ofForms({ forms, keys, age }: Tokens): Fact[] {
    this.renew(age);
    return forms.map((word, number) => this.of(word, keys[number] as number));
  }

  /** The facts of the word at an index; those of an empty word beyond the text's ends. */
  at({ count, word, key, age }: Tokens, at: number): Fact {
    if (!(at >= 0 && at < count)) return this.ofNone();
    if (age !== this.age) this.renew(age);
    return this.of(word[at] as string, key[at] as number);
  }

  /** Works out what is not known yet of a text's words. */
  learn({ forms, keys, age }: Tokens): void {
    this.renew(age);
    for (let number = 0; number < forms.length; number++) this.of(forms[number] as string, keys[number] as number);
  }

  private ofNone(): Fact {
    this.none ??= this.read('');
    return this.none;
  }

  /** Words are numbered anew in each age. */
  private renew(age: number): void {
    if (age !== this.age) this.facts = [];
    this.age = age;
  }

  private of(word: string, key: number): Fact {
    const known = this.facts[key];
    if (known !== undefined) return known;
    const fact = this.read(word);
    // An array with gaps is read slowly.
    while (this.facts.length < key) this.facts.push(undefined);
    this.facts[key] = fact;
    return fact;
  }
}

const UNKNOWN = -1;
const FEWEST = 1024;

/** The same for what is known as bits, up to 31 of them: asked oftener than anything else, and so kept as bare numbers. */
export class WordBits {
  private bits = new Int32Array(0);
  private age = -1;
  private none = UNKNOWN;

  constructor(private readonly read: (word: string) => number) {}

  /** The bits of the word at an index; those of an empty word beyond the text's ends. */
  at({ count, word, key, age }: Tokens, at: number): number {
    if (!(at >= 0 && at < count)) return this.ofNone();
    if (age !== this.age) this.renew(age);
    return this.of(word[at] as string, key[at] as number);
  }

  /** The tokens whose words have any of these bits, in order. */
  where(tokens: Tokens, wanted: number): number[] {
    const { count, key } = tokens;
    const bits = this.known(tokens) ?? this.learn(tokens);
    const found: number[] = [];
    for (let at = 0; at < count; at++) if ((bits[key[at] as number] as number) & wanted) found.push(at);
    return found;
  }

  /** The bits of all words by their numbers (`Tokens.key`), for one who walks through a text; undefined where those of some of its words are not worked out yet. */
  known({ keys, age }: Tokens): Int32Array | undefined {
    const { bits } = this;
    if (age !== this.age) return undefined;
    for (let form = 0; form < keys.length; form++) {
      const number = keys[form] as number;
      if (number >= bits.length || bits[number] === UNKNOWN) return undefined;
    }
    return bits;
  }

  /** The same, once they are. */
  learn({ forms, keys, age }: Tokens): Int32Array {
    if (age !== this.age) this.renew(age);
    for (let form = 0; form < keys.length; form++) this.of(forms[form] as string, keys[form] as number);
    return this.bits;
  }

  private ofNone(): number {
    if (this.none === UNKNOWN) this.none = this.read('');
    return this.none;
  }

  private renew(age: number): void {
    this.bits.fill(UNKNOWN);
    this.age = age;
  }

  private of(word: string, number: number): number {
    const known = number < this.bits.length ? (this.bits[number] as number) : UNKNOWN;
    return known === UNKNOWN ? this.meet(word, number) : known;
  }

  private meet(word: string, number: number): number {
    if (number >= this.bits.length) {
      const before = this.bits;
      this.bits = new Int32Array(Math.max(FEWEST, 2 * number)).fill(UNKNOWN);
      this.bits.set(before);
    }
    const bits = this.read(word);
    this.bits[number] = bits;
    return bits;
  }
}
