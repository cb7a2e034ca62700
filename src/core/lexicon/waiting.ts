import { isIrregular } from '../attribution/cues/inflect';
import type { Tokens } from '../text/tokens';
import { WordFacts } from '../text/word-facts';

/** A form that is not in the trie yet: the place of its entry in its lexicon, and its own in the entry. */
export interface WaitingForm {
  order: number;
  at: number;
}

/** How many letters of a beginning are looked at. */
const LENGTHS = [2, 3, 4, 5];

/** How many of a word's first letters its endings and its other spelling leave alone: they change nothing but its last letters. */
function steady(word: string): number {
  if (word.length < 4) return 2;
  if (word.length < 6) return 3;
  return word.length < 9 || /ou?r/.test(word) ? 4 : 5;
}

const isSteady = (word: string): boolean => /^[a-z]{2,}$/.test(word) && !isIrregular(word) && !/^(?:.*man|.?ie)$/.test(word);

/**
 * The letters with which words begin that stand in every run of a form, whatever the inflection, spelling and hyphens, those of the longest
 * word first; of a hyphenated word the first part counts ("hard-line" is met as one word as well). Empty where no such letters are known:
 * irregular words, free parts, figures.
 */
export function beginningsOf(form: string): string[] {
  if (form.includes('*')) return [];
  const words = form.replace(/^=/, '').toLowerCase().split(' ');
  return words
    .map((word) => word.split('-', 1)[0] as string)
    .filter(isSteady)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.slice(0, steady(word)));
}

/**
 * Forms that wait until a text holds the words with which they may be met. Most forms of a lexicon stand in no report; working out their
 * inflections when the lexicon is loaded would take longer than everything else that a first check has to do. There are thousands, and a
 * background that starts makes all of them: they are numbers in rows, by the number of each form.
 */
export class WaitingForms {
  /** The number of every beginning that some form waits for, or waited for. */
  private readonly numbers = new Map<string, number>();
  /** The forms that wait, by the first of their beginnings. */
  private readonly waiting: number[][] = [];
  private readonly orders: number[] = [];
  private readonly places: number[] = [];
  /** Where a form's beginnings, by their numbers, end in `beginnings`; they begin where those of the form before end. */
  private readonly ends: number[] = [];
  private readonly beginnings: number[] = [];
  /** By beginning, the last call that met it. */
  private readonly metIn: number[] = [];
  private calls = 0;
  /** Those of them that a word has. Reports use the same words again and again. */
  private readonly ofWords = new WordFacts((word) => this.numbersIn(word));

  /**
   * Lets a form wait, where it can be told what it waits for.
   * @param beginnings of words that must stand in a text, after `beginningsOf`
   */
  add({ order, at }: WaitingForm, beginnings: readonly string[]): boolean {
    if (beginnings.length === 0) return false;
    const first = this.beginnings.length;
    for (const beginning of beginnings) this.beginnings.push(this.numberOf(beginning));
    this.waiting[this.beginnings[first] as number]?.push(this.orders.length);
    this.orders.push(order);
    this.places.push(at);
    this.ends.push(this.beginnings.length);
    return true;
  }

  /** Takes out the forms that may be met in a text of these tokens. */
  take(tokens: Tokens): WaitingForm[] {
    const taken: WaitingForm[] = [];
    for (const beginning of this.meet(tokens)) {
      if (this.holdsMet(beginning)) this.takeFrom(beginning, taken);
    }
    return taken;
  }

  /** Most texts hold no more than one of the words that a form waits for, and nothing is made anew for them. */
  private holdsMet(beginning: number): boolean {
    const waiting = this.waiting[beginning] as number[];
    for (let at = 0; at < waiting.length; at++) if (this.areMet(waiting[at] as number)) return true;
    return false;
  }

  private takeFrom(beginning: number, taken: WaitingForm[]): void {
    const waiting = this.waiting[beginning] as number[];
    for (const form of waiting) {
      if (this.areMet(form)) taken.push({ order: this.orders[form] as number, at: this.places[form] as number });
    }
    this.waiting[beginning] = waiting.filter((form) => !this.areMet(form));
  }

  private numberOf(beginning: string): number {
    const known = this.numbers.get(beginning);
    if (known !== undefined) return known;
    const number = this.waiting.push([]) - 1;
    this.metIn.push(0);
    this.numbers.set(beginning, number);
    return number;
  }

  /** The beginnings that stand in a text and for which a form still waits, each once. */
  private meet(tokens: Tokens): number[] {
    this.calls += 1;
    const met: number[] = [];
    for (const beginnings of this.ofWords.ofForms(tokens)) {
      for (const beginning of beginnings) {
        if (this.metIn[beginning] === this.calls) continue;
        this.metIn[beginning] = this.calls;
        if ((this.waiting[beginning] as number[]).length > 0) met.push(beginning);
      }
    }
    return met;
  }

  private areMet(form: number): boolean {
    for (let at = form > 0 ? (this.ends[form - 1] as number) : 0; at < (this.ends[form] as number); at++)
      if (this.metIn[this.beginnings[at] as number] !== this.calls) return false;
    return true;
  }

  /** The awaited beginnings of a word, and of the parts of a hyphenated one. */
  private numbersIn(word: string): number[] {
    const beginnings = word.split('-').flatMap((part) => LENGTHS.map((length) => part.slice(0, length)));
    return beginnings.flatMap((beginning) => this.numbers.get(beginning) ?? []);
  }
}
