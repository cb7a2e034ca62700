import { STARTERS } from './abbreviations';
import { isCapitalAt, isUncasedAt } from './characters';
import { charOf, type Line, wordOf } from './line';
import { BULLETS, DASHES, isQuotationMark, OPENING_BRACKETS } from './marks';
import { Flag, has, isCapitalised } from './tokens';

/** What follows a stop. */
export interface Lead {
  /** The first token that is no opening mark. */
  at: number;
  /** A quotation mark stands before it. */
  opens: boolean;
  /** A dash follows the stop at once. */
  dash: boolean;
  /** It is spelled as a sentence's beginning, or is the letter of a list: "(b)". */
  begins: boolean;
}

const LETTER = /^(?:[a-z]|[ivx]{1,4})$/;
const FURTHEST = 4;

const isListLetter = (line: Line, at: number) =>
  LETTER.test(wordOf(line, at)) && wordOf(line, at + 1) === ')' && !has(line.tokens, at + 1, Flag.space);

function begins(line: Line, at: number): boolean {
  const start = line.tokens.start[at] ?? line.raw.length;
  const brand = /^[ie]$/.test(line.raw.charAt(start)) && isCapitalAt(line.raw, start + 1);
  return brand || isCapitalised(line.tokens, at) || isUncasedAt(line.raw, start) || isListLetter(line, at);
}

/** Reads what follows a stop, from the token after the marks that belong to it. */
export function readLead(line: Line, from: number): Lead {
  let at = from;
  let opens = false;
  for (; at < line.tokens.count && at < from + FURTHEST && !has(line.tokens, at, Flag.word); at++) {
    const mark = charOf(line, at);
    if (isQuotationMark(mark)) opens = true;
    else if (!OPENING_BRACKETS.has(mark) && !DASHES.has(mark)) break;
  }
  return { at, opens, dash: at > from && DASHES.has(charOf(line, from)), begins: begins(line, at) };
}

/** A word that begins sentences far oftener than it follows a short form. */
export const isStarter = (line: Line, lead: Lead): boolean => lead.begins && STARTERS.has(wordOf(line, lead.at));

/** Something that may begin a sentence after a full stop: a capital, a quotation, a figure, a bullet. */
export const mayBegin = (line: Line, lead: Lead): boolean =>
  lead.begins || lead.opens || has(line.tokens, lead.at, Flag.digit) || BULLETS.has(wordOf(line, lead.at));
