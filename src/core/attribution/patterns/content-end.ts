import type { Quotation } from '../../text/quotations';
import { isFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { wordList } from '../grammar/word-list';
import { endsAtComma, endsInside } from './boundary';
import { endsAtCoordinator } from './coordinator';
import type { Limits } from './limits';
import { endsObject } from './object-end';

/** Whether an opening bracket stands between `from` and the closing one at `close`. */
function hasOpening(reading: Reading, close: number, from: number): boolean {
  for (let at = close - 1; at >= from; at--) if (reading.reads(at, The.opening)) return true;
  return false;
}

/** The last token of a sentence without its last mark: quotation marks, brackets and percent signs stay, an unpaired bracket goes. */
export function lastOfSentence(reading: Reading, to: number, from: number): number {
  let open = to;
  for (let at = to - 1; at >= from; at--) {
    if (reading.reads(at, The.closing)) {
      for (open = Math.min(open, at); open > from && !reading.reads(open, The.opening); ) open--;
      if (reading.reads(open, The.opening)) return at;
    } else if (at === from || reading.isWord(at) || reading.closing(at) || reading.tag(at) === Tag.noun) return at;
  }
  return from - 1;
}

function trimmed(reading: Reading, end: number, from: number): number {
  let at = end;
  while (at - 1 > from && !reading.isWord(at - 1) && !reading.closing(at - 1) && !reading.reads(at - 1, The.closing)) at--;
  return at;
}

const STOPS = wordList('. ! ?');

interface Step {
  /** The content ends here. */
  end?: number;
  /** It goes on here. */
  next: number;
}

/** Steps over a quotation: one that opens the content ends it with its last mark, one inside it only where a comma there would. */
function stepOverQuotation(reading: Reading, quotation: Quotation, from: number, last: number, limits: Limits): Step {
  const { to } = quotation;
  if (to - 1 > last) return { end: to, next: to };
  if (to > last) return { end: last + 1, next: to };
  if (reading.isIn(to - 2, STOPS)) return { end: to, next: to };
  if (!reading.reads(to - 2, The.comma)) return { next: to };
  const ends = quotation.from === from || endsAtComma(reading, to - 1, from, limits);
  return ends ? { end: to, next: to } : { next: to };
}

function endsAt(reading: Reading, at: number, from: number, limits: Limits): boolean {
  const tag = reading.tag(at);
  if (tag === Tag.coordinator) return endsAtCoordinator(reading, at, from, limits);
  if (tag === Tag.mark) {
    if (reading.reads(at, The.semicolon) || (reading.reads(at, The.closing) && !hasOpening(reading, at, from))) return true;
    if (reading.reads(at, The.comma) || reading.isDash(at)) return endsAtComma(reading, at, from, limits);
  }
  return limits.kind === 'object' && endsObject(reading, at, from);
}

/**
 * The end (exclusive) of what is reported from `from` on; undefined where nothing is.
 * A quotation that runs over the end of the sentence is taken whole.
 */
export function contentEnd(reading: Reading, from: number, given: Limits): number | undefined {
  let limits = given;
  const last = lastOfSentence(reading, limits.to, from);
  if (from > last) return undefined;
  let verbs = 0;
  for (let at = from; at <= last; ) {
    const quotation = reading.opening(at);
    if (quotation) {
      const step = stepOverQuotation(reading, quotation, from, last, limits);
      if (step.end) return step.end;
      at = step.next;
      continue;
    }
    if (at > from && !reading.quotation(at)) {
      if (reading.reads(at, The.saying) && reading.reads(at - 1, The.as)) limits = { ...limits, kind: 'clause' };
      if (limits.verbs !== undefined && endsInside(reading, at, verbs, limits.verbs)) return trimmed(reading, at, from);
      if (endsAt(reading, at, from, limits)) return trimmed(reading, at, from);
    }
    if (limits.verbs !== undefined && isFiniteVerb(reading, at) && (at === from || !isFiniteVerb(reading, at - 1))) verbs++;
    at++;
  }
  return last + 1;
}
