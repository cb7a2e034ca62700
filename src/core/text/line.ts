import { CLOSING_BRACKETS, CLOSING_DOUBLE, EVEN_DOUBLE, OPENING_BRACKETS, OPENING_DOUBLE } from './marks';
import { Flag, has, type Tokens, writtenAt } from './tokens';

/** A text's tokens and what stands open at each: the plain reading that the ends of sentences need. `findQuotations` reads quotations in full. */
export interface Line {
  raw: string;
  tokens: Tokens;
  /** The double mark that opened the quotation in which a token stands (its marks included) within its paragraph, or -1. */
  quotation: Int32Array;
  /** The same for brackets. */
  bracket: Int32Array;
}

export const wordOf = (line: Line, at: number): string => line.tokens.word[at] ?? '';
export const charOf = (line: Line, at: number): string => writtenAt(line.tokens, at);

/** A double mark that closes one before it. */
export function closesQuotation(line: Line, at: number): boolean {
  const opened = line.quotation[at] ?? -1;
  if (opened < 0 || opened === at) return false;
  const mark = charOf(line, at);
  return EVEN_DOUBLE.has(mark) || CLOSING_DOUBLE.has(mark);
}

/** Reads what is open at every token, in one pass. */
export function readLine(raw: string, tokens: Tokens): Line {
  const line: Line = { raw, tokens, quotation: new Int32Array(tokens.count), bracket: new Int32Array(tokens.count) };
  let quotation = -1;
  let bracket = -1;
  for (let at = 0; at < tokens.count; at++) {
    if (has(tokens, at, Flag.newLine)) quotation = bracket = -1;
    const mark = has(tokens, at, Flag.edge) ? charOf(line, at) : '';
    if (mark && (OPENING_DOUBLE.has(mark) || (quotation < 0 && EVEN_DOUBLE.has(mark)))) quotation = at;
    if (mark && OPENING_BRACKETS.has(mark)) bracket = at;
    line.quotation[at] = quotation;
    line.bracket[at] = bracket;
    if (!mark) continue;
    if (closesQuotation(line, at)) quotation = -1;
    if (CLOSING_BRACKETS.has(mark)) bracket = -1;
  }
  return line;
}
