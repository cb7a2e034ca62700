import { findQuotations, type Quotation } from './quotations';
import { findSentences, type Sentence } from './sentences';
import { readTokens, type Tokens } from './tokens';

/** A stretch of tokens: indexes into `Tokens`, `to` exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** What stands on the line, read once: every other reader of a text starts here. */
export interface Text {
  raw: string;
  tokens: Tokens;
  sentences: Sentence[];
  /** The sentence of each token. */
  sentenceOf: Int32Array;
  quotations: Quotation[];
  /** The innermost quotation of each token (its marks included), or -1. */
  quotationOf: Int32Array;
}
