import type { Span } from '../article';
import type { Quotation } from '../text/quotations';
import { countWords, quotationAt, rangeOf, type Text } from '../text/text';
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
  speakerId: string | undefined;
}

/** Up to this many words in quotation marks without a source are the outlet's own, held at a distance. */
const SCARE = 3;
/** Cues whose content is only what was talked about: its words are nobody's but the outlet's. */
const TOPICAL = new Set(['discuss', 'touch on', 'touch upon', 'bring up']);
const FIRST_PERSON = new Set(['i', 'we', 'you']);

/** Tells whose words stand at a token. */
export class Voices {
  private readonly doubtful: Uint8Array;
  /** The attributions that are somebody's speech: not a belief, not the outlet's own "I". */
  private readonly spoken: boolean[];
  /** The attribution of each quotation that goes on over paragraphs, or -1. */
  private readonly running = new Map<Quotation, number>();
  private readonly scraps = new Map<Quotation, boolean>();

  constructor(
    private readonly text: Text,
    private readonly found: readonly Found[],
    private readonly nesting: Nesting,
    private readonly speakers: readonly (Speaker | undefined)[],
    private readonly ids: readonly string[],
  ) {
    this.doubtful = new Uint8Array(text.tokens.count);
    for (const { from, to } of findDoubtful(text, found, nesting)) this.doubtful.fill(1, from, to);
    this.spoken = found.map(({ act, source, lemma }, index) => {
      const firstPerson = source && source.to - source.from === 1 && FIRST_PERSON.has(text.tokens.word[source.from] ?? '');
      return act === 'speech' && !TOPICAL.has(lemma) && speakers[index] !== undefined && !firstPerson;
    });
    this.readRunning();
  }

  /** The voice of the first word that a span touches. */
  over(span: Span): Utterance {
    const { from, to } = rangeOf(this.text, span);
    let at = from;
    while (at < to - 1 && !isWord(this.text.tokens, at)) at++;
    return this.at(Math.min(at, this.text.tokens.count - 1));
  }

  at(token: number): Utterance {
    if (this.doubtful[token]) return this.utterance('unknown', -1, 'voice.unpaired');
    const quotation = this.quotationAt(token);
    const owner = quotation ? this.ownerOf(token, quotation) : -1;
    const doubt = quotation?.turned ? 'voice.turned' : undefined;
    if (owner >= 0) return this.utterance('quoted', owner, doubt);
    if (quotation && !this.isScrap(quotation)) return this.utterance('unknown', -1, 'voice.unattributed');
    const index = this.reportedBy(token);
    return this.utterance(index < 0 ? 'outlet' : 'reported', index, doubt);
  }

  /** How many words each attribution gives to its speaker, every word counted once. */
  countWords(): Int32Array {
    const { text, doubtful } = this;
    const { count } = text.tokens;
    const { quotationOf } = text;
    const { contentOf } = this.nesting;
    const words = new Int32Array(this.found.length);
    for (let from = 0, to = 0; from < count; from = to) {
      const content = contentOf[from];
      const quotation = quotationOf[from];
      const doubt = doubtful[from];
      while (to < count && contentOf[to] === content && quotationOf[to] === quotation && doubtful[to] === doubt) to++;
      const teller = content === -1 && quotation === -1 ? -1 : this.tellerAt(from);
      if (teller >= 0) words[teller] = (words[teller] as number) + countWords(text, { from, to });
    }
    return words;
  }

  /** The attribution whose speaker's words stand at a token, quoted or reported, or -1; what `at` says of it without the rest. */
  private tellerAt(token: number): number {
    if (this.doubtful[token]) return -1;
    const quotation = this.quotationAt(token);
    const owner = quotation ? this.ownerOf(token, quotation) : -1;
    if (owner >= 0) return owner;
    return quotation && !this.isScrap(quotation) ? -1 : this.reportedBy(token);
  }

  private outerOf({ parent }: Quotation): Quotation | undefined {
    return parent === undefined ? undefined : this.text.quotations[parent];
  }

  /** The closed quotation that decides whose words a token is: the innermost with a source, else the outermost. */
  private quotationAt(token: number): Quotation | undefined {
    let quotation = quotationAt(this.text, token);
    while (quotation && !quotation.closed) quotation = this.outerOf(quotation);
    while (quotation && this.ownerOf(token, quotation) < 0) {
      const outer = this.outerOf(quotation);
      if (!outer?.closed) break;
      quotation = outer;
    }
    return quotation;
  }

  /** The attribution whose words stand in a quotation: the innermost whose cue is outside the marks. */
  private ownerOf(token: number, quotation: Quotation): number {
    for (let index = this.nesting.contentOf[token] ?? -1; index >= 0; index = this.nesting.parentOf[index] ?? -1) {
      const { cue, source } = this.found[index] as Found;
      const anchor = cue ?? source;
      const inside = anchor !== undefined && anchor.from >= quotation.from && anchor.to <= quotation.to;
      if (!inside && this.speakers[index]) return index;
    }
    return this.running.get(quotation) ?? -1;
  }

  /** Gives the parts of a quotation that each paragraph reopens to whoever any of them has: the part before, else the part after. */
  private readRunning(): void {
    const { quotations } = this.text;
    const ownerOf = (quotation: Quotation) => this.ownerOf(Math.min(quotation.from + 1, quotation.to - 1), quotation);
    const parts = quotations.filter(({ resumes }) => resumes !== undefined);
    for (const part of parts) this.running.set(part, ownerOf(quotations[part.resumes as number] as Quotation));
    for (const part of parts.reverse()) {
      const before = quotations[part.resumes as number] as Quotation;
      if (ownerOf(before) < 0) this.running.set(before, ownerOf(part));
    }
  }

  private isScrap(quotation: Quotation): boolean {
    const known = this.scraps.get(quotation) ?? isScrap(this.text, quotation);
    this.scraps.set(quotation, known);
    return known;
  }

  /** The innermost speech with a source around a token outside quotation marks, or -1. */
  private reportedBy(token: number): number {
    let index = this.nesting.contentOf[token] ?? -1;
    while (index >= 0 && !this.spoken[index]) index = this.nesting.parentOf[index] ?? -1;
    return index;
  }

  /** All keys in one order: engines are slow where objects differ in them. */
  private utterance(voice: Utterance['voice'], index: number, doubt?: keyof typeof voiceMessages): Utterance {
    const speaker = index < 0 ? undefined : this.speakers[index];
    return {
      voice,
      unsure: doubt && { key: doubt, args: {} },
      speaker: speaker?.speaker,
      speakerId: speaker?.speakerId,
      attribution: index < 0 ? undefined : this.ids[index],
    };
  }
}

/** A few words, or a title: "the film 'The Long Road'". */
function isScrap(text: Text, { from, to }: Quotation): boolean {
  const { tokens } = text;
  if (countWords(text, { from, to }) <= SCARE) return true;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as string;
    if (isWord(tokens, at) && word.length > 3 && !has(tokens, at, Flag.capital) && !has(tokens, at, Flag.digit)) return false;
  }
  return true;
}
