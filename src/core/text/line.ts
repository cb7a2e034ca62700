import { CLOSES_DOUBLE, MarkIs, markBits } from './marks';
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
  return closes(markBits(charOf(line, at)), line.quotation[at] ?? -1, at);
}

const closes = (mark: number, opened: number, at: number) => (mark & CLOSES_DOUBLE) !== 0 && opened >= 0 && opened !== at;

/** Reads what is open at every token, in one pass. */
export function readLine(raw: string, tokens: Tokens): Line {
  const line: Line = { raw, tokens, quotation: new Int32Array(tokens.count), bracket: new Int32Array(tokens.count) };
  let quotation = -1;
  let bracket = -1;
  for (let at = 0; at < tokens.count; at++) {
    if (has(tokens, at, Flag.newLine)) quotation = bracket = -1;
    const mark = has(tokens, at, Flag.edge) ? markBits(charOf(line, at)) : 0;
    if (mark & MarkIs.openingDouble || (quotation < 0 && mark & MarkIs.evenDouble)) quotation = at;
    if (mark & MarkIs.openingBracket) bracket = at;
    line.quotation[at] = quotation;
    line.bracket[at] = bracket;
    if (closes(mark, quotation, at)) quotation = -1;
    if (mark & MarkIs.closingBracket) bracket = -1;
  }
  return line;
}
