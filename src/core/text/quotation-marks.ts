import { CLOSING_DOUBLE, DASHES, DOUBLE, MarkIs, markBits, SINGLE } from './marks';
import { Flag, has, type Tokens, writtenAt } from './tokens';

/** A mark that may open or close a quotation, and which way it points. */
export interface Mark {
  at: number;
  form: string;
  single: boolean;
  /** By its form: it opens, it closes, or either. */
  points: 'open' | 'close' | 'either';
  /** By its place: white space (or a bracket, a dash, another mark) before it and none after, or the reverse. */
  stands: 'open' | 'close' | 'loose' | 'tight';
}

/** Words that begin with an apostrophe: 'em, '90s. */
const ELISIONS = new Set('em til till tis twas cause n bout round cos neath tween kay cept'.split(' '));
const CLOSERS = new Set([',', '.', ';', ':', '!', '?', ')', ']', '...']);

const OPENS = MarkIs.openingBracket | MarkIs.openingDouble | MarkIs.openingSingle;

const isOpener = (mark: string) => (markBits(mark) & OPENS) !== 0 || DASHES.has(mark);
const isCloser = (mark: string) => CLOSERS.has(mark) || DASHES.has(mark) || CLOSING_DOUBLE.has(mark);
const isMark = (tokens: Tokens, at: number) => !has(tokens, at, Flag.word);

function standing(tokens: Tokens, at: number): Mark['stands'] {
  const left = has(tokens, at, Flag.space) || (isMark(tokens, at - 1) && isOpener(writtenAt(tokens, at - 1)));
  const end = at + 1 === tokens.count || has(tokens, at + 1, Flag.space);
  const right = end || (isMark(tokens, at + 1) && isCloser(writtenAt(tokens, at + 1)));
  if (left === right) return left ? 'loose' : 'tight';
  return left ? 'open' : 'close';
}

function isElision(tokens: Tokens, at: number): boolean {
  const word = tokens.word[at + 1] ?? '';
  return !has(tokens, at + 1, Flag.space) && (ELISIONS.has(word) || /^\d\ds?$/.test(word));
}

/** Feet and inches: 6' 2". */
const isMeasure = (tokens: Tokens, at: number, form: string) =>
  (form === '"' || form === "'") &&
  has(tokens, at - 1, Flag.digit) &&
  !has(tokens, at, Flag.space) &&
  /^\d+$/.test(writtenAt(tokens, at - 1));

function pointing(form: string, bits: number): Mark['points'] {
  if (bits & (MarkIs.openingDouble | MarkIs.openingSingle)) return 'open';
  return bits & MarkIs.evenDouble || form === "'" ? 'either' : 'close';
}

/** The mark at a token, where it is one that may belong to a quotation. */
export function readMark(tokens: Tokens, at: number): Mark | undefined {
  if (!has(tokens, at, Flag.edge)) return undefined;
  const form = writtenAt(tokens, at);
  const bits = markBits(form);
  const single = (bits & SINGLE) !== 0;
  if (!single && !(bits & DOUBLE)) return undefined;
  if (single && isElision(tokens, at)) return undefined;
  return { at, form, single, points: pointing(form, bits), stands: standing(tokens, at) };
}

/** A straight mark after a figure is a measure where nothing is open that it could close. */
export const isMeasureMark = (tokens: Tokens, mark: Mark): boolean => isMeasure(tokens, mark.at, mark.form);
