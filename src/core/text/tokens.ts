/** What a token is, as bits of `Tokens.flags`. */
export const Flag = {
  /** Has a letter or a digit. */
  word: 1,
  /** Begins with a capital. */
  capital: 2,
  /** Two letters or more, all capitals. */
  allCaps: 4,
  /** Begins with a digit, or with a currency sign and a digit. */
  digit: 8,
  /** A line break stands before it. */
  newLine: 16,
  /** White space or a line break stands before it (or it is the first). */
  space: 32,
} as const;

/** The tokens of a text as parallel arrays: words (hyphens and apostrophes inside kept), figures with their marks, the possessive 's, and single marks. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets. */
  start: Int32Array;
  end: Int32Array;
  /** The token in NFKC and lower case, with straight apostrophes and hyphens; one string per form. */
  word: string[];
  flags: Uint16Array;
}
