import { isIrregular } from '../attribution/cues/inflect';
import type { Tokens } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import type { Entry } from './entry';

/** A form that is not in the trie yet. */
export interface WaitingForm {
  entry: Entry;
  /** The place of the entry in its lexicon. */
  order: number;
  /** The place of the form in its entry. */
  at: number;
  /** Of words that must stand in a text, after `beginningsOf`. */
  beginnings: readonly string[];
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

interface Waiting {
  form: WaitingForm;
  beginnings: number[];
}

/**
 * Forms that wait until a text holds the words with which they may be met. Most forms of a lexicon stand in no report; working out their
 * inflections when the lexicon is loaded would take longer than everything else that a first check has to do.
 */
export class WaitingForms {
  /** The number of every beginning that some form waits for, or waited for. */
  private readonly numbers = new Map<string, number>();
  /** The forms that wait, by the first of their beginnings, with the numbers of all. */
  private readonly waiting: Waiting[][] = [];
  /** By beginning, the last call that met it. */
  private readonly metIn: number[] = [];
  private calls = 0;
  /** Those of them that a word has. Reports use the same words again and again. */
  private readonly ofWords = new WordFacts((word) => this.numbersIn(word));

  /** Lets a form wait, where it can be told what it waits for. */
  add(form: WaitingForm): boolean {
    const beginnings = form.beginnings.map((each) => this.numberOf(each));
    const [first] = beginnings;
    if (first === undefined) return false;
    this.waiting[first]?.push({ form, beginnings });
    return true;
  }

  /** Takes out the forms that may be met in a text of these tokens. */
  take(tokens: Tokens): WaitingForm[] {
    const taken: WaitingForm[] = [];
    for (const beginning of this.meet(tokens)) {
      const waiting = this.waiting[beginning] as Waiting[];
      const rest = waiting.filter((each) => !this.areMet(each));
      if (rest.length === waiting.length) continue;
      for (const each of waiting) if (this.areMet(each)) taken.push(each.form);
      this.waiting[beginning] = rest;
    }
    return taken;
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
        if ((this.waiting[beginning] as Waiting[]).length > 0) met.push(beginning);
      }
    }
    return met;
  }

  private areMet({ beginnings }: Waiting): boolean {
    return beginnings.every((each) => this.metIn[each] === this.calls);
  }

  /** The awaited beginnings of a word, and of the parts of a hyphenated one. */
  private numbersIn(word: string): number[] {
    const beginnings = word.split('-').flatMap((part) => LENGTHS.map((length) => part.slice(0, length)));
    return beginnings.flatMap((beginning) => this.numbers.get(beginning) ?? []);
  }
}
