import type { Span } from '../article';
import { countWords, type Range, spanOf } from '../text/text';
import { isWord } from '../text/tokens';
import { isOpen, type PairSide, placeOf } from './aligned-pair';
import { numbersIn } from './numbered-stems';
import { placeWordsOf } from './place-words';
import type { Prepared, PreparedSentence } from './prepared';
import type { Quoted } from './quotation-words';
import { SentenceFinder } from './sentence-index';
import type { Vector } from './sentence-vectors';
import { Word } from './words';

/** A statement that one of two reports makes and the other does not. */
export interface Statement {
  /** In its own report. */
  span: Span;
  /** In the other report: the empty place where it would stand. */
  place: Span;
  /** A quotation makes up most of it. */
  quoted: boolean;
  /** It shares nothing but names with what both reports tell. */
  background: boolean;
}

/** Fewer words of matter than this state nothing that a reader could miss. */
const FEWEST_WORDS = 3;
/** Open words of matter that make a stretch of an aligned sentence a statement of its own. */
const FEWEST_IN_CLAUSE = 6;
/** A reader is shown no more words of one statement. */
const MOST_WORDS = 75;
/** How much of a sentence must stand in one sentence of the other report for it to be told there. */
const TOLD = 0.72;
/** Words from this weight on say what a sentence is about. */
const TELLING = 3.5;

const isContent = ({ words }: Prepared, at: number): boolean => words.kind[at] === Word.matter || words.kind[at] === Word.figure;

function countContent(report: Prepared, { from, to }: Range): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isContent(report, at)) count += 1;
  return count;
}

/** A range cut to as many words as a reader is shown. */
function shown({ text }: Prepared, { from, to }: Range): Range {
  let words = 0;
  for (let at = from; at < to; at++) if (isWord(text.tokens, at) && ++words > MOST_WORDS) return { from, to: at };
  return { from, to };
}

/**
 * How much of a sentence stands in another: the share of its words, or of their weight, whichever is less.
 * @param places the places of its stems in its vector, from 1 on, by their numbers in the other report.
 */
function containment(one: Vector, total: number, places: Int32Array, { stems }: Vector): number {
  let [shared, count] = [0, 0];
  for (let at = 0; at < stems.length; at++) {
    const place = places[stems[at] as number] as number;
    if (place === 0) continue;
    shared += one.weights[place - 1] as number;
    count += 1;
  }
  return Math.min(shared / total, count / one.stems.length);
}

function setPlaces({ stems }: Vector, numbers: Int32Array, places: Int32Array, isOpen: boolean): void {
  for (let at = 0; at < stems.length; at++) {
    const number = numbers[stems[at] as number] as number;
    if (number >= 0) places[number] = isOpen ? at + 1 : 0;
  }
}

const sumOf = (weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at] as number;
  return sum;
};

/** Finds which sentences of a report one sentence of the other holds most of. One without a word that weighs anything tells nothing. */
function toldIn(report: Prepared, other: Prepared): (sentence: PreparedSentence) => boolean {
  const numbers = numbersIn(other.stems, report.stems);
  const finder = new SentenceFinder(other, numbers);
  const places = new Int32Array(other.stems.stems.length);
  return ({ vector }) => {
    const total = sumOf(vector.weights);
    if (total === 0) return true;
    setPlaces(vector, numbers, places, true);
    const near = finder.like(vector);
    const told = near.some((at) => containment(vector, total, places, (other.sentences[at] as PreparedSentence).vector) >= TOLD);
    setPlaces(vector, numbers, places, false);
    return told;
  };
}

/** Whether quotations make up most of a range. */
function isQuoted(report: Prepared, { from, to }: Range, quotations: Quoted[]): boolean {
  let inside = 0;
  for (const quoted of quotations) inside += Math.max(0, Math.min(to, quoted.to) - Math.max(from, quoted.from));
  return inside > 0 && 2 * inside >= countWords(report.text, { from, to });
}

/** Marks the stems that the aligned sentences of a report hold and that weigh enough to say what it is about, names and what places are apart. */
function topicOf(report: Prepared, aligned: Iterable<number>): Uint8Array {
  const { stems, weights } = report.stems;
  const topic = new Uint8Array(stems.length);
  const isPlace = placeWordsOf(report);
  for (const index of aligned) {
    const sentence = report.sentences[index];
    if (!sentence) continue;
    for (const stem of sentence.vector.stems) {
      if (topic[stem] === 1 || isPlace[stem] === 1 || (weights[stem] as number) < TELLING) continue;
      if (!sentence.names.has(stems[stem] as string)) topic[stem] = 1;
    }
  }
  return topic;
}

const isBackground = ({ vector }: PreparedSentence, topic: Uint8Array): boolean => !vector.stems.some((stem) => topic[stem] === 1);

/** Where a sentence would stand in the other report: after the counterpart of the nearest aligned sentence before it. */
function placeAfter(other: Prepared, counterparts: ReadonlyMap<number, number>, index: number): Span {
  for (let at = index - 1; at >= 0; at--) {
    const sentence = other.sentences[counterparts.get(at) ?? -1];
    if (!sentence) continue;
    const { end } = spanOf(other.text, sentence);
    return { start: end, end };
  }
  const first = other.sentences.find(({ headline }) => !headline);
  const start = first ? spanOf(other.text, first).start : 0;
  return { start, end: start };
}

/** What `findStatements` reads: the sentences without a counterpart, and which sentence there stands for which here. */
export interface Unmatched {
  report: Prepared;
  other: Prepared;
  sentences: number[];
  counterparts: ReadonlyMap<number, number>;
  /** Quotations that the other report does not have. */
  quotations: Quoted[];
}

/** Finds the sentences of a report that have no counterpart in the other one. */
export function findStatements({ report, other, sentences, counterparts, quotations }: Unmatched): Statement[] {
  const topic = topicOf(report, counterparts.keys());
  const isTold = toldIn(report, other);
  const statements: Statement[] = [];
  for (const index of sentences) {
    const sentence = report.sentences[index];
    if (!sentence || countContent(report, sentence) < FEWEST_WORDS || isTold(sentence)) continue;
    statements.push({
      span: spanOf(report.text, shown(report, sentence)),
      place: placeAfter(other, counterparts, index),
      quoted: isQuoted(report, sentence, quotations),
      background: isBackground(sentence, topic),
    });
  }
  return statements;
}

/** Stretches of an aligned sentence in which nearly every word is open. */
function openStretches(side: PairSide): Range[] {
  const stretches: Range[] = [];
  let from = -1;
  let last = -1;
  const end = () => {
    if (from >= 0) stretches.push({ from, to: last + 1 });
    from = -1;
  };
  for (let at = side.range.from; at < side.range.to; at++) {
    const matter = isContent(side.report, at);
    if (matter && !isOpen(side, at)) end();
    else if (matter) {
      if (from < 0) from = at;
      last = at;
    }
  }
  end();
  return stretches;
}

/** Finds the clauses of one aligned sentence that the other lacks. */
export function findClauses(side: PairSide, other: PairSide, quotations: Quoted[]): Statement[] {
  return openStretches(side)
    .filter((range) => countContent(side.report, range) >= FEWEST_IN_CLAUSE)
    .map((range) => ({
      span: spanOf(side.report.text, shown(side.report, range)),
      place: placeOf(side, other, range),
      quoted: isQuoted(side.report, range, quotations),
      background: false,
    }));
}
