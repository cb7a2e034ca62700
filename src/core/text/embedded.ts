import { isStarter, type Lead } from './lead';
import { charOf, type Line, wordOf } from './line';
import { CLOSING_BRACKETS, END_MARKS } from './marks';
import { SPEECH } from './speech-verbs';
import { Flag, has, isCapitalised } from './tokens';

/** Longer slogans are sentences. */
const LONGEST_SLOGAN = 12;
/** More marks than a sentence begins with. */
const MOST_MARKS = 8;
const BEFORE_A_BRAND = new Set(', at of from by for the with to and in'.split(' '));

const isWordAt = (line: Line, at: number) => has(line.tokens, at, Flag.word);

/** Whether a sentence's first word stands before `at`. */
export function hasBegun(line: Line, from: number, at: number): boolean {
  for (let each = from; each < at; each++) if (isWordAt(line, each)) return true;
  return false;
}

/** "Dr. (Mrs.) Bello", "the letter (dated May 3.) was": a bracket that opens within a sentence does not end it, unless a stop follows. */
export function closesInner(line: Line, from: number, stop: number, next: number): boolean {
  const opened = line.bracket[next - 1] ?? -1;
  if (next === stop + 1 || opened <= from || !CLOSING_BRACKETS.has(charOf(line, next - 1))) return false;
  return opened - from > MOST_MARKS || hasBegun(line, from, opened);
}

/** Where a row of sentences of one word each ends that begins at `at`. */
function rowEnd(line: Line, at: number): number {
  let end = at;
  while (end < at + LONGEST_SLOGAN && isWordAt(line, end) && END_MARKS.has(wordOf(line, end + 1))) end += 2;
  return end;
}

/** “Bread. Land. Peace.” within a sentence that goes on: the motto's stops end nothing. */
export function isInSlogan(line: Line, stop: number): boolean {
  const opened = line.quotation[stop] ?? -1;
  if (opened < 1 || stop - opened > LONGEST_SLOGAN || wordOf(line, opened - 1) === ':') return false;
  const end = rowEnd(line, opened + 1);
  if (end <= stop || end === opened + 1 || line.quotation[end] !== opened || isWordAt(line, end)) return false;
  const after = end + 1;
  if (wordOf(line, after) === ',') return true;
  return isWordAt(line, after) && !isCapitalised(line.tokens, after) && !SPEECH.has(wordOf(line, after));
}

/** "Its owner, Plum! Media, is broke": a mark of exclamation between two capitals that belongs to a name. */
export function isInBrand(line: Line, stop: number, lead: Lead): boolean {
  if (wordOf(line, stop) !== '!' || (line.quotation[stop] ?? -1) >= 0 || lead.opens || lead.at !== stop + 1) return false;
  const name = isCapitalised(line.tokens, stop - 1) && BEFORE_A_BRAND.has(wordOf(line, stop - 2));
  return name && lead.begins && !isStarter(line, lead);
}
