import { isIrregular } from '../attribution/cues/inflect';
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

const MOST_WORDS = 20_000;
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
 * inflections when the lexicon is loaded would take longer than everything else that a first check has to do.
 */
export class WaitingForms {
  private readonly byBeginning = new Map<string, WaitingForm[]>();
  /** Every beginning that some form waits for, or waited for. */
  private readonly awaited = new Set<string>();
  /** Those of them that a word has. Reports use the same words again and again. */
  private readonly ofWord = new Map<string, readonly string[]>();

  /** Lets a form wait, where it can be told what it waits for. */
  add(form: WaitingForm): boolean {
    const [beginning] = form.beginnings;
    if (beginning === undefined) return false;
    for (const each of form.beginnings) this.awaited.add(each);
    const waiting = this.byBeginning.get(beginning);
    if (waiting) waiting.push(form);
    else this.byBeginning.set(beginning, [form]);
    return true;
  }

  /** Takes out the forms that may be met in a text of these words. */
  take(words: readonly string[]): WaitingForm[] {
    const there = new Set<string>();
    for (const word of words) for (const beginning of this.beginningsOfWord(word)) there.add(beginning);
    const taken: WaitingForm[] = [];
    for (const beginning of there) {
      const waiting = this.byBeginning.get(beginning);
      if (!waiting) continue;
      const rest = waiting.filter((form) => !form.beginnings.every((each) => there.has(each)));
      if (rest.length === waiting.length) continue;
      taken.push(...waiting.filter((form) => !rest.includes(form)));
      if (rest.length > 0) this.byBeginning.set(beginning, rest);
      else this.byBeginning.delete(beginning);
    }
    return taken;
  }

  /** The awaited beginnings of a word, and of the parts of a hyphenated one. */
  private beginningsOfWord(word: string): readonly string[] {
    const known = this.ofWord.get(word);
    if (known) return known;
    const beginnings = word.split('-').flatMap((part) => LENGTHS.map((length) => part.slice(0, length)));
    const awaited = beginnings.filter((beginning) => this.awaited.has(beginning));
    if (this.ofWord.size >= MOST_WORDS) this.ofWord.clear();
    this.ofWord.set(word, awaited);
    return awaited;
  }
}
