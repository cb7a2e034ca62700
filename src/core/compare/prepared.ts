import type { Reading } from '../attribution/grammar/reading';
import { readingOf } from '../attribution/grammar/reading-of';
import { figuresOf } from '../figure-slots/figures-of';
import type { Keeping } from '../once';
import type { Story } from '../story';
import type { Figure } from '../text/figures';
import { findNames, type Name } from '../text/names';
import { type Range, rangeOf, type Text } from '../text/text';
import { Flag, has } from '../text/tokens';
import { type Groups, groupsEndingAt } from './groups';
import { type NumberedStems, numberStems } from './numbered-stems';
import type { Stated } from './reference-report';
import { readVector, type Vector } from './sentence-vectors';
import { withMinutes } from './time-of-day';
import type { Weights } from './weights';
import { readWords, Word, type Words } from './words';

/** What every comparison needs: how rare words are, and what else the lexicon calls a thing. */
export interface Measures {
  weights: Weights;
  groups: Groups;
}

/** A sentence as a comparison reads it. */
export interface PreparedSentence extends Range {
  vector: Vector;
  /** Stems of the capitalised words within it. */
  names: ReadonlySet<string>;
  /** Its numbers, by value. */
  figures: ReadonlySet<string>;
  headline: boolean;
}

function markCues({ attributions }: Story, text: Text): Uint8Array {
  const marked = new Uint8Array(text.tokens.count);
  for (const { cue } of attributions) {
    if (!cue) continue;
    const { from, to } = rangeOf(text, cue);
    marked.fill(1, from, to);
  }
  return marked;
}

function placeMatches({ matches }: Story, text: Text): Int32Array {
  const placed = new Int32Array(text.tokens.count).fill(-1);
  matches.forEach(({ range }, index) => {
    placed.fill(index, range.from, range.to);
  });
  return placed;
}

function findGroups(wordings: Groups, { stem }: Words, { at: numbers, stems }: NumberedStems): (ReadonlySet<string> | undefined)[] {
  const ending = stems.map((each) => wordings.get(each));
  const found: (ReadonlySet<string> | undefined)[] = new Array(stem.length).fill(undefined);
  for (let at = 0; at < stem.length; at++) {
    const those = ending[numbers[at] as number];
    if (those) found[at] = groupsEndingAt(those, stem, at);
  }
  return found;
}

/** Marks words with a capital: within a sentence always, at its start only where the word has its capital elsewhere too. */
function markCapitals(text: Text, words: Words): Uint8Array {
  const marked = new Uint8Array(text.tokens.count);
  const names = new Set<string>();
  const openers: number[] = [];
  const isOpener = new Uint8Array(text.tokens.count + 1);
  const open = (at: number) => {
    openers.push(at);
    isOpener[at] = 1;
  };
  for (const { from } of text.sentences) {
    open(from);
    if (words.kind[from] === Word.mark) open(from + 1);
  }
  for (let at = 0; at < text.tokens.count; at++) {
    if (words.kind[at] !== Word.matter || !has(text.tokens, at, Flag.capital) || isOpener[at] === 1) continue;
    marked[at] = 1;
    names.add(words.stem[at] as string);
  }
  for (const at of openers) if (names.has(words.stem[at] ?? '')) marked[at] = 1;
  return marked;
}

/** Puts the value of every figure on its first number, so that "two" and "2" are one word. */
function placeValues(figures: Figure[], words: Words, count: number): (string | undefined)[] {
  const values: (string | undefined)[] = new Array(count).fill(undefined);
  for (const { from, to, value, high } of figures) {
    for (let at = from; at < to; at++) {
      if (words.kind[at] !== Word.figure) continue;
      values[at] = high === undefined ? String(value) : `${value} to ${high}`;
      break;
    }
  }
  return values;
}

const NONE: ReadonlySet<string> = new Set();

function prepareSentences(report: Omit<Prepared, 'sentences'>): PreparedSentence[] {
  const { text, words, stems, isCapital, values, story } = report;
  const headline = story.article.headline?.end ?? 0;
  return text.sentences.map(({ from, to }) => {
    let names: Set<string> | undefined;
    let figures: Set<string> | undefined;
    for (let at = from; at < to; at++) {
      if (isCapital[at]) names = (names ?? new Set()).add(words.stem[at] as string);
      const value = values[at];
      if (value !== undefined && Number(value) > 1) figures = (figures ?? new Set()).add(value);
    }
    return {
      from,
      to,
      names: names ?? NONE,
      figures: figures ?? NONE,
      vector: readVector(words, stems, [{ from, to }]),
      headline: (text.tokens.start[from] ?? 0) < headline,
    };
  });
}

/**
 * A report made ready for comparison, once for all comparisons. What tells its event is read at once, the rest when somebody asks: most
 * reports are held beside some that prove to be of another event.
 */
export class Prepared implements Keeping {
  readonly kept: unknown[] = [];
  readonly text: Text;
  readonly words: Words;
  /** The stems of its words, numbered and weighed. */
  readonly stems: NumberedStems;
  readonly sentences: PreparedSentence[];
  readonly figures: Figure[];
  /** The value of the number that a token states, as a key; only at the first token of a number. */
  readonly values: (string | undefined)[];
  /** 1 for every word with a capital that is no mere sentence opener. */
  readonly isCapital: Uint8Array;
  private cues: Uint8Array | undefined;
  private matches: Int32Array | undefined;
  private endings: (ReadonlySet<string> | undefined)[] | undefined;

  /**
   * @param id how its passages are named in a review
   * @param stated who states each of its sentences, where it is a reference of facts
   */
  constructor(
    readonly id: string,
    readonly story: Story,
    private readonly measures: Measures,
    readonly stated?: Stated[],
  ) {
    this.text = story.text;
    this.words = readWords(this.text);
    this.stems = numberStems(this.text.tokens, this.words, measures.weights);
    this.figures = figuresOf(this.text).map((figure) => withMinutes(this.text, figure));
    this.values = placeValues(this.figures, this.words, this.text.tokens.count);
    this.isCapital = markCapitals(this.text, this.words);
    this.sentences = prepareSentences(this);
  }

  /** The words' tags: nouns, verbs and so on. */
  get reading(): Reading {
    return readingOf(this.text);
  }

  get names(): readonly Name[] {
    return findNames(this.text);
  }

  /** 1 for every token inside the cue of an attribution. */
  get isCue(): Uint8Array {
    this.cues ??= markCues(this.story, this.text);
    return this.cues;
  }

  /** The lexicon's match that a token stands in, or -1. */
  get matchAt(): Int32Array {
    this.matches ??= placeMatches(this.story, this.text);
    return this.matches;
  }

  /** The lexicon's groups that name what a token ends the name of. */
  get groups(): (ReadonlySet<string> | undefined)[] {
    this.endings ??= findGroups(this.measures.groups, this.words, this.stems);
    return this.endings;
  }
}

/** Prepares a report for comparison. */
export const prepare = (id: string, story: Story, measures: Measures, stated?: Stated[]): Prepared =>
  new Prepared(id, story, measures, stated);

/** A group that names both what a token here and what one there ends the name of, if there is one. */
export function sharedGroup(here: Prepared, there: Prepared, one: number, other: number): string | undefined {
  const theirs = there.groups[other];
  return theirs && [...(here.groups[one] ?? [])].find((group) => theirs.has(group));
}
