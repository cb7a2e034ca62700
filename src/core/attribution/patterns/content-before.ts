import type { Range } from '../../text/text';
import { isFiniteVerb } from '../grammar/clauses';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';
import type { Scope } from './site';

const LINKS = wordList('however moreover meanwhile');
const LONGEST_DATELINE = 9;

const SMALL_A = 97;
const SMALL_Z = 122;

/** Whether a word of more than two letters is written in capitals. */
function isUpperCase(reading: Reading, at: number): boolean {
  const { raw, tokens } = reading.text;
  const start = tokens.start[at] as number;
  const first = raw.charCodeAt(start);
  if (first >= SMALL_A && first <= SMALL_Z) return false;
  const form = reading.form(at);
  return form.length > 2 && raw.slice(start, tokens.end[at]) === form.toUpperCase();
}

/** The first token after a dateline ("TARN (Wire) —"), or `from` where there is none. */
function afterDateline(reading: Reading, from: number, to: number): number {
  let places = 0;
  for (let at = from; at < to && at - from < LONGEST_DATELINE; at++) {
    if (reading.isDash(at)) return (places > 0 || reading.reads(at - 1, The.closing)) && at > from ? at + 1 : from;
    if (!reading.isWord(at)) continue;
    if (isUpperCase(reading, at)) places++;
    else if (!reading.isCapital(at)) return from;
  }
  return from;
}

/** Where the text begins that the previous attribution of the sentence has not taken. */
function afterPrevious({ previous, from }: Scope, last: number): number {
  if (!previous) return from;
  const end = Math.max(previous.cue?.to ?? 0, previous.source?.to ?? 0, ...previous.content.map(({ to }) => to));
  return end <= last && end > from ? end : from;
}

const CONNECTIVES = [
  'in contrast ,',
  'in particular ,',
  'in fact ,',
  'in addition ,',
  'in short ,',
  'at the same time ,',
  'for example ,',
  'for instance ,',
  'on the other hand ,',
].map((phrase) => phrase.split(' '));

/** The first token after words that only link a sentence to the one before, or `from`. */
function afterConnective(reading: Reading, from: number, last: number): number {
  const phrase = CONNECTIVES.find((words) => words.every((word, order) => reading.form(from + order) === word));
  return phrase && from + phrase.length <= last ? from + phrase.length : from;
}

/** The first token after a bracket that is still open at `last`, or `from`. */
function afterOpenBracket(reading: Reading, from: number, last: number): number {
  for (let at = last, closed = 0; at >= from; at--) {
    if (reading.reads(at, The.closing)) closed++;
    if (reading.reads(at, The.opening) && closed-- === 0) return at + 1;
  }
  return from;
}

/** The content that stands before a source or a cue and ends with the token `last`: a quotation, or the clause from its start. */
export function contentBefore(scope: Scope, last: number): Range | undefined {
  const { reading } = scope;
  const quotation = reading.closing(last);
  if (quotation && quotation.from <= scope.from) return { from: quotation.from, to: quotation.to };
  if (quotation && reading.reads(quotation.from - 1, The.colon)) return { from: quotation.from, to: quotation.to };
  const after = afterPrevious(scope, last);
  const before = isFiniteVerb(reading, reading.isWord(after) ? after : after + 1) ? scope.from : after;
  let from = before > scope.from ? before : afterDateline(reading, scope.from, last);
  while (
    from < last &&
    !reading.isWord(from) &&
    !reading.opening(from) &&
    !reading.reads(from, The.dollar) &&
    !reading.reads(from, The.opening)
  )
    from++;
  from = afterOpenBracket(reading, from, last);
  from = afterConnective(reading, from, last);
  if (reading.isIn(from, LINKS) && from < last) {
    from++;
    if (reading.reads(from, The.comma)) from++;
  }
  return from <= last ? { from, to: last + 1 } : undefined;
}

/** Whether the words from `at` on only lead in to a statement ("In a letter", "Asked about it"). */
export function isLeadIn(reading: Reading, at: number): boolean {
  const form = reading.form(at);
  if (reading.is(at, Is.day) || form.endsWith('ing')) return true;
  return reading.isIn(at, LEAD_INS);
}

const LEAD_INS = wordList(
  'in on at during after before when while as for with by asked speaking since despite although though if because under following last earlier later meanwhile according to from throughout among amid over citing responding referring like unlike until once instead still but and however then now also',
);
