import { isIrregular } from '../attribution/cues/inflect';
import type { Tokens } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import type { Entry } from './entry';

/** A form that is not in the trie yet: the place of its entry in its lexicon, and its own in the entry. */
export interface WaitingForm {
  order: number;
  at: number;
}

/** How many letters of a beginning are looked at, at least and at most. */
const [FEWEST, MOST] = [2, 10];

/** Where a word, or one that a hyphenated word is joined to, may be spelled in two ways: its first letter stays, and what follows need not. */
const TWO_WAYS = /(?:[iy][sz]|ou?r|ou)(?:e[ds]?|ing|ers?|ations?|s)?$|n[cs]e/;

/** How many of a word's first letters its endings and its other spelling leave alone: they change nothing but its last letters. */
function steady(word: string): number {
  if (word.length === FEWEST) return FEWEST;
  const kept = word.length - (word.endsWith('ie') ? 2 : /[ey]$/.test(word) ? 1 : 0);
  const twin = word.search(TWO_WAYS);
  return Math.min(MOST, kept, twin < 0 ? kept : twin + 1);
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
    .map((word) => word.slice(0, steady(word)))
    .filter(({ length }) => length >= FEWEST);
}

const known = new WeakMap<Entry, string[][]>();

/** The same for each of an entry's forms. */
export function allBeginningsOf(entry: Entry): string[][] {
  const beginnings = known.get(entry) ?? entry.forms.map(beginningsOf);
  known.set(entry, beginnings);
  return beginnings;
}

/** Writes down the beginnings of entries: a line for each entry, in it forms parted by `|`, in them blanks between beginnings. */
export const writeBeginnings = (entries: readonly Entry[]): string =>
  entries
    .map((entry) =>
      allBeginningsOf(entry)
        .map((beginnings) => beginnings.join(' '))
        .join('|'),
    )
    .join('\n');

/** Takes over the beginnings of the same entries as they were written down: to work them out takes a tenth of the time of a background's start. */
export function takeBeginnings(entries: readonly Entry[], written: string): void {
  const beginningsIn = (form: string): string[] => (form ? form.split(' ') : []);
  written.split('\n').forEach((line, at) => {
    known.set(entries[at] as Entry, line.split('|').map(beginningsIn));
  });
}

/**
 * Forms that wait until texts have held the words with which they may be met. Most forms of a lexicon stand in no report; working out their
 * inflections when the lexicon is loaded would take longer than everything else that a first check has to do. There are thousands, and a
 * background that starts makes all of them: they are numbers in rows, by the number of each form. A form waits for one of its beginnings at
 * a time, and for the next once that was met; so each word is looked at once, however often texts use it.
 */
export class WaitingForms {
  /** The number of every beginning that some form has. */
  private readonly numbers = new Map<string, number>();
  /** By beginning, the forms that wait for it now. */
  private readonly waiting: number[][] = [];
  private readonly isMet: boolean[] = [];
  private readonly orders: number[] = [];
  private readonly places: number[] = [];
  /** Where a form's beginnings, by their numbers, end in `beginnings`; they begin where those of the form before end. */
  private readonly ends: number[] = [];
  private readonly beginnings: number[] = [];
  private taken: WaitingForm[] = [];
  private readonly words = new WordFacts((word) => this.meetWord(word));

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

  /** Takes out the forms that may be met in a text of these tokens and were not taken before. */
  take(tokens: Tokens): WaitingForm[] {
    this.taken = [];
    this.words.learn(tokens);
    return this.taken;
  }

  private numberOf(beginning: string): number {
    const known = this.numbers.get(beginning);
    if (known !== undefined) return known;
    const number = this.waiting.push([]) - 1;
    this.isMet.push(false);
    this.numbers.set(beginning, number);
    return number;
  }

  /** A word and the parts of a hyphenated one are met. */
  private meetWord(word: string): true {
    for (const part of word.split('-')) {
      for (let length = FEWEST; length <= Math.min(MOST, part.length); length++) {
        const beginning = this.numbers.get(part.slice(0, length));
        if (beginning !== undefined && !this.isMet[beginning]) this.meet(beginning);
      }
    }
    return true;
  }

  private meet(beginning: number): void {
    this.isMet[beginning] = true;
    for (const form of this.waiting[beginning] as number[]) {
      const next = this.unmetOf(form);
      if (next === undefined) this.taken.push({ order: this.orders[form] as number, at: this.places[form] as number });
      else this.waiting[next]?.push(form);
    }
    this.waiting[beginning] = [];
  }

  /** The first beginning of a form that no text has held yet. */
  private unmetOf(form: number): number | undefined {
    for (let at = form > 0 ? (this.ends[form - 1] as number) : 0; at < (this.ends[form] as number); at++)
      if (!this.isMet[this.beginnings[at] as number]) return this.beginnings[at];
    return undefined;
  }
}
