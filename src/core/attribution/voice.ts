import type { Span } from '../article';
import type { Message } from '../message';
import type { Quotation } from '../text/quotations';
import { countWords, rangeOf, type Text } from '../text/text';
import { Flag, has, isWord } from '../text/tokens';
import type { Utterance } from './attribution';
import { findDoubtful } from './doubtful';
import type { Found } from './found';
import type { Nesting } from './nesting';

/** English defaults of why a voice is not certain, by message key. */
export const voiceMessages = {
  'voice.turned': 'One of its quotation marks points the wrong way.',
  'voice.unpaired': 'A quotation mark here has no partner, so it is not clear where the quotation ends.',
  'voice.unattributed': 'No source is stated for this quotation.',
} as const;

/** Who speaks in an attribution: a name, and an id where the source is known. */
export interface Speaker {
  speaker: string;
  speakerId?: string;
}

/** Up to this many words in quotation marks without a source are the outlet's own, held at a distance. */
const SCARE = 3;
const FIRST_PERSON = new Set(['i', 'we', 'you']);

const unsure = (key: keyof typeof voiceMessages): Message => ({ key, args: {} });

/** Tells whose words stand at a token. */
export class Voices {
  private readonly doubtful: Uint8Array;

  constructor(
    private readonly text: Text,
    private readonly found: readonly Found[],
    private readonly nesting: Nesting,
    private readonly speakers: readonly (Speaker | undefined)[],
    private readonly ids: readonly string[],
  ) {
    this.doubtful = new Uint8Array(text.tokens.count);
    for (const { from, to } of findDoubtful(text, found, nesting)) this.doubtful.fill(1, from, to);
  }

  /** The voice of the first word that a span touches. */
  over(span: Span): Utterance {
    const { from, to } = rangeOf(this.text, span);
    let at = from;
    while (at < to - 1 && !isWord(this.text.tokens, at)) at++;
    return this.at(Math.min(at, this.text.tokens.count - 1));
  }

  at(token: number): Utterance {
    if (this.doubtful[token]) return { voice: 'unknown', unsure: unsure('voice.unpaired') };
    const quotation = this.quotationAt(token);
    return quotation ? this.quoted(token, quotation) : this.unquoted(token);
  }

  private quotationAt(token: number): Quotation | undefined {
    const { quotations, quotationOf } = this.text;
    let quotation = quotations[quotationOf[token] ?? -1];
    while (quotation && !quotation.closed) quotation = quotations[quotation.parent ?? -1];
    return quotation;
  }

  private quoted(token: number, quotation: Quotation): Utterance {
    const owner = this.ownerOf(token, quotation);
    const doubt = quotation.turned ? { unsure: unsure('voice.turned') } : {};
    if (owner >= 0) return { voice: 'quoted', ...doubt, ...this.speakers[owner], attribution: this.ids[owner] as string };
    const parent = this.text.quotations[quotation.parent ?? -1];
    if (parent?.closed) return this.quoted(token, parent);
    if (this.isScrap(quotation)) return { ...this.unquoted(token), ...doubt };
    return { voice: 'unknown', unsure: unsure('voice.unattributed') };
  }

  /** The attribution whose words stand in a quotation: the innermost whose cue is outside the marks. */
  private ownerOf(token: number, quotation: Quotation): number {
    for (let index = this.nesting.contentOf[token] ?? -1; index >= 0; index = this.nesting.parentOf[index] ?? -1) {
      const { cue, source } = this.found[index] as Found;
      const anchor = cue ?? source;
      const inside = anchor !== undefined && anchor.from >= quotation.from && anchor.to <= quotation.to;
      if (!inside && this.speakers[index]) return index;
    }
    const before = this.text.quotations[quotation.resumes ?? -1];
    return before ? this.ownerOf(Math.min(before.from + 1, before.to - 1), before) : -1;
  }

  /** A few words, or a title: "the film 'The Long Road'". */
  private isScrap({ from, to }: Quotation): boolean {
    const { tokens } = this.text;
    if (countWords(this.text, { from, to }) <= SCARE) return true;
    for (let at = from; at < to; at++) {
      const word = tokens.word[at] as string;
      if (isWord(tokens, at) && word.length > 3 && !has(tokens, at, Flag.capital) && !has(tokens, at, Flag.digit)) return false;
    }
    return true;
  }

  /** Outside quotation marks: the innermost speech with a source, else the outlet. */
  private unquoted(token: number): Utterance {
    for (let index = this.nesting.contentOf[token] ?? -1; index >= 0; index = this.nesting.parentOf[index] ?? -1) {
      const { act, source } = this.found[index] as Found;
      const firstPerson = source && source.to - source.from === 1 && FIRST_PERSON.has(this.text.tokens.word[source.from] ?? '');
      if (act === 'speech' && this.speakers[index] && !firstPerson)
        return { voice: 'reported', ...this.speakers[index], attribution: this.ids[index] as string };
    }
    return { voice: 'outlet' };
  }
}
