import type { Tokens } from './tokens';

/** A class of words, with the bit that stands for it among a word's facts. */
export type WordClass = [bit: number, holds: (word: string) => boolean];

/** The bits of all classes that a word is in. */
export const bitsOf = (word: string, classes: readonly WordClass[]): number =>
  classes.reduce((bits, [bit, holds]) => (holds(word) ? bits | bit : bits), 0);

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

  /** The facts of a text's tokens. */
  ofTokens(tokens: Tokens): Fact[] {
    const facts = this.ofForms(tokens);
    return tokens.word.map((_, at) => facts[tokens.form[at] as number] as Fact);
  }

  /** The facts of the word at an index; those of an empty word beyond the text's ends. */
  at({ count, form, keys, forms, age }: Tokens, at: number): Fact {
    if (!(at >= 0 && at < count)) return this.ofNone();
    if (age !== this.age) this.renew(age);
    const number = form[at] as number;
    return this.of(forms[number] as string, keys[number] as number);
  }

  /** The tokens of whose words the fact is true, in order. */
  where(tokens: Tokens): number[] {
    const { count, form, forms, keys, age } = tokens;
    this.renew(age);
    const held = new Uint8Array(forms.length);
    for (let number = 0; number < forms.length; number++)
      if (this.of(forms[number] as string, keys[number] as number) === true) held[number] = 1;
    const found: number[] = [];
    for (let at = 0; at < count; at++) if (held[form[at] as number]) found.push(at);
    return found;
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
