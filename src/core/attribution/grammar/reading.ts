import type { Keeping } from '../../once';
import type { Quotation } from '../../text/quotations';
import { quotationAt, type Range, type Text, wordAt } from '../../text/text';
import { Flag, has } from '../../text/tokens';
import type { Cue } from '../cues';
import { Tag } from './place';
import { tagAt } from './tags';
import { The } from './the';
import { Is } from './word';
import { type WordList, wordList } from './word-list';
import { CUES, cuesIn, Fact, OPENS_SHIFT, plainCueIn, rowOf, startOf, tagIn, WHEN_SHIFT, wordTable } from './word-table';

const DASHES = wordList('— – -- --- ― - −');
const TITLE_SHARE = 0.7;
const FEWEST_LONG = 3;

/** Room before the first and after the last token: what stands outside the text is asked for as often as what stands in it. */
const EDGE = 8;

/** What a token is, in one number: its tag, where it stands in a quotation, its flags that are asked for most, and above these the number of its row. */
const TAG = 15;
const OPENS = 1 << 4;
const CLOSES = 1 << 5;
const IS_QUOTED = 1 << 6;
const FLAGS_SHIFT = 7;
const IS_WORD = Flag.word << FLAGS_SHIFT;
const IS_CAPITAL = Flag.capital << FLAGS_SHIFT;
const ROW_SHIFT = 9;

/** A text with the words and tags of its tokens: what every pattern reads, and none changes. Indexes are token indexes; outside the text all is empty. */
export class Reading implements Keeping {
  readonly kept: unknown[] = [];
  readonly count: number;
  private readonly rows: Int32Array;
  private readonly places: Int32Array;

  constructor(readonly text: Text) {
    const { tokens, sentences } = text;
    this.count = tokens.count;
    this.rows = wordTable.of(tokens);
    this.places = new Int32Array(this.count + 2 * EDGE);
    this.placeTokens();
    this.placeQuotations();
    for (let number = 0; number < sentences.length; number++) {
      const sentence = sentences[number] as Range;
      this.tagSentence(sentence, (number < 2 || this.isLine(sentence)) && this.isTitle(sentence));
    }
  }

  private fact(at: number, fact: number): number {
    return this.rows[startOf(this.place(at) >>> ROW_SHIFT) + fact] as number;
  }

  private place(at: number): number {
    return this.places[at + EDGE] ?? 0;
  }

  form(at: number): string {
    return wordAt(this.text, at);
  }

  tag(at: number): number {
    return this.place(at) & TAG;
  }

  /** Whether the tag is one of these (`tagBits`). */
  isTagged(at: number, tags: number): boolean {
    return ((1 << this.tag(at)) & tags) !== 0;
  }

  is(at: number, bits: number): boolean {
    return (this.fact(at, Fact.is) & bits) !== 0;
  }

  /** All that its word can be, as bits of `Is`. */
  whatIs(at: number): number {
    return this.fact(at, Fact.is);
  }

  isIn(at: number, { place, bit }: WordList): boolean {
    return (this.fact(at, Fact.lists + place) & bit) !== 0;
  }

  /** Whether the word is this one, by its number (`theWord`). */
  reads(at: number, word: number): boolean {
    return this.fact(at, Fact.name) === word;
  }

  /** The number of the word; 0 where no rule names it. */
  name(at: number): number {
    return this.fact(at, Fact.name);
  }

  /** Whether two tokens are the same word. */
  isSame(at: number, other: number): boolean {
    return this.place(at) >>> ROW_SHIFT === this.place(other) >>> ROW_SHIFT;
  }

  isVerbForm(at: number, bits: number): boolean {
    return (this.fact(at, Fact.can) & bits) !== 0;
  }

  /** Bits of `VerbForm`. */
  verb(at: number): number {
    return this.fact(at, Fact.can) & ((1 << OPENS_SHIFT) - 1);
  }

  /** Bits of `Opens`. */
  opens(at: number): number {
    return (this.fact(at, Fact.can) >> OPENS_SHIFT) & ((1 << (WHEN_SHIFT - OPENS_SHIFT)) - 1);
  }

  /** Whether a word can be this in words that say when. */
  says(at: number, bits: number): boolean {
    return ((this.fact(at, Fact.can) >> WHEN_SHIFT) & bits) !== 0;
  }

  /** The reporting verbs that the word can be a form of. */
  cues(at: number): readonly Cue[] {
    return cuesIn(this.fact(at, Fact.reports));
  }

  /** The one reporting verb without a particle that the word can be a form of; undefined where it is none, or more. */
  plainCue(at: number): Cue | undefined {
    return plainCueIn(this.fact(at, Fact.reports));
  }

  /** Whether the word can be a form of a reporting verb. */
  reports(at: number): boolean {
    return (this.fact(at, Fact.reports) & CUES) !== 0;
  }

  /** Whether a reporting verb that the word can be has one of these frames (`Takes`). */
  takes(at: number, frames: number): boolean {
    return (this.fact(at, Fact.reports) & frames) !== 0;
  }

  /** The tag that the word has wherever it stands without a capital; -1 where what stands around it decides. */
  tagAlways(at: number): number {
    return tagIn(this.fact(at, Fact.reports));
  }

  isWord(at: number): boolean {
    return (this.place(at) & IS_WORD) !== 0;
  }

  isCapital(at: number): boolean {
    return (this.place(at) & IS_CAPITAL) !== 0;
  }

  isDigit(at: number): boolean {
    return has(this.text.tokens, at, Flag.digit);
  }

  /** A dash between words; a hyphen only where white space stands before it. */
  isDash(at: number): boolean {
    return this.tag(at) === Tag.mark && this.isIn(at, DASHES) && (!this.reads(at, The.hyphen) || has(this.text.tokens, at, Flag.space));
  }

  startsParagraph(at: number): boolean {
    return at === 0 || has(this.text.tokens, at, Flag.newLine);
  }

  quotation(at: number): Quotation | undefined {
    return this.place(at) & IS_QUOTED ? quotationAt(this.text, at) : undefined;
  }

  /** The quotation that opens at a mark. */
  opening(at: number): Quotation | undefined {
    return this.place(at) & OPENS ? quotationAt(this.text, at) : undefined;
  }

  /** The quotation that closes with a mark. */
  closing(at: number): Quotation | undefined {
    return this.place(at) & CLOSES ? quotationAt(this.text, at) : undefined;
  }

  private placeTokens(): void {
    const { count, places } = this;
    const { key, flags } = this.text.tokens;
    for (let at = 0; at < count; at++)
      places[at + EDGE] = (rowOf(key[at] as number) << ROW_SHIFT) | (((flags[at] as number) & (Flag.word | Flag.capital)) << FLAGS_SHIFT);
  }

  private placeQuotations(): void {
    const { places } = this;
    const { quotations, quotationOf } = this.text;
    for (let index = 0; index < quotations.length; index++) {
      const { from, to } = quotations[index] as Quotation;
      for (let at = from; at < to; at++) places[at + EDGE] = this.place(at) | IS_QUOTED;
      if (quotationOf[from] === index) places[from + EDGE] = this.place(from) | OPENS;
      const last = to - 1;
      if (last !== from && quotationOf[last] === index && !this.isWord(last)) places[last + EDGE] = this.place(last) | CLOSES;
    }
  }

  private tagSentence(sentence: Range, title: boolean): void {
    const first = this.firstWord(sentence);
    for (let at = sentence.from; at < sentence.to; at++) this.places[at + EDGE] = this.place(at) | tagAt(this, at, at === first, title);
  }

  private firstWord(sentence: Range): number {
    let at = sentence.from;
    while (at < sentence.to && !this.isWord(at)) at++;
    return at;
  }

  /** A sentence alone in its paragraph that no stop ends. */
  private isLine({ from, to }: Range): boolean {
    return this.startsParagraph(from) && (to >= this.count || this.startsParagraph(to)) && !this.reads(to - 1, The.stop);
  }

  private isTitle({ from, to }: Range): boolean {
    let long = 0;
    let capitals = 0;
    for (let at = from; at < to; at++) {
      if (!this.isWord(at) || !this.is(at, Is.long)) continue;
      long++;
      if (this.isCapital(at)) capitals++;
    }
    return long > FEWEST_LONG && capitals / long > TITLE_SHARE;
  }
}
