import type { Quotation } from '../../text/quotations';
import { quotationAt, type Range, type Text } from '../../text/text';
import { Flag, has } from '../../text/tokens';
import { WordFacts } from '../../text/word-facts';
import { type Place, Tag } from './place';
import { tagAt } from './tags';
import { type Word, wordOf } from './word';
import { isIn, type WordList, wordList } from './word-list';

const NO_WORD = wordOf('');
const known = new WordFacts(wordOf);
const DASHES = wordList('— – -- --- ― - −');
const TITLE_SHARE = 0.7;
const LONG_WORD = 3;

/** A text with the words and tags of its tokens: what every pattern reads, and none changes. Indexes are token indexes; outside the text all is empty. */
export class Reading {
  readonly count: number;
  private readonly words: Word[];
  private readonly tags: Uint8Array;

  constructor(readonly text: Text) {
    const { tokens } = text;
    this.count = tokens.count;
    this.words = known.ofTokens(tokens);
    this.tags = new Uint8Array(this.count);
    text.sentences.forEach((sentence, order) => {
      const title = (order < 2 || this.isLine(sentence)) && this.isTitle(sentence);
      const first = this.firstWord(sentence);
      this.tagSentence(sentence, first, title);
    });
  }

  word(at: number): Word {
    return at >= 0 && at < this.count ? (this.words[at] as Word) : NO_WORD;
  }

  form(at: number): string {
    return this.word(at).form;
  }

  tag(at: number): number {
    return at >= 0 && at < this.count ? (this.tags[at] as number) : Tag.mark;
  }

  is(at: number, bits: number): boolean {
    return (this.word(at).is & bits) !== 0;
  }

  isIn(at: number, list: WordList): boolean {
    return isIn(this.word(at), list);
  }

  isVerbForm(at: number, bits: number): boolean {
    return (this.word(at).verb & bits) !== 0;
  }

  /** Whether a word can be this in words that say when. */
  says(at: number, bits: number): boolean {
    return (this.word(at).when & bits) !== 0;
  }

  isWord(at: number): boolean {
    return has(this.text.tokens, at, Flag.word);
  }

  isCapital(at: number): boolean {
    return has(this.text.tokens, at, Flag.capital);
  }

  /** A dash between words; a hyphen only where white space stands before it. */
  isDash(at: number): boolean {
    return this.tag(at) === Tag.mark && this.isIn(at, DASHES) && (this.form(at) !== '-' || has(this.text.tokens, at, Flag.space));
  }

  startsParagraph(at: number): boolean {
    return at === 0 || has(this.text.tokens, at, Flag.newLine);
  }

  quotation(at: number): Quotation | undefined {
    return quotationAt(this.text, at);
  }

  /** The quotation that opens at a mark. */
  opening(at: number): Quotation | undefined {
    const quotation = this.quotation(at);
    return quotation?.from === at ? quotation : undefined;
  }

  /** The quotation that closes with a mark. */
  closing(at: number): Quotation | undefined {
    const quotation = this.quotation(at);
    return quotation && quotation.to - 1 === at && quotation.from !== at && !this.isWord(at) ? quotation : undefined;
  }

  /** One place goes from token to token: an object for each would be most of what a reading keeps. */
  private tagSentence({ from, to }: Range, first: number, title: boolean): void {
    const { text, words, tags } = this;
    const place: Place = { text, words, tags, at: from, word: NO_WORD, first: false, title };
    for (let at = from; at < to; at++) {
      place.at = at;
      place.word = words[at] as Word;
      place.first = at === first;
      tags[at] = tagAt(place);
    }
  }

  private firstWord(sentence: Range): number {
    let at = sentence.from;
    while (at < sentence.to && !this.isWord(at)) at++;
    return at;
  }

  /** A sentence alone in its paragraph that no stop ends. */
  private isLine({ from, to }: Range): boolean {
    return this.startsParagraph(from) && (to >= this.count || this.startsParagraph(to)) && this.form(to - 1) !== '.';
  }

  private isTitle({ from, to }: Range): boolean {
    let long = 0;
    let capitals = 0;
    for (let at = from; at < to; at++) {
      if (this.form(at).length <= LONG_WORD || !this.isWord(at)) continue;
      long++;
      if (this.isCapital(at)) capitals++;
    }
    return long > LONG_WORD && capitals / long > TITLE_SHARE;
  }
}
