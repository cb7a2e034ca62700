import { ENDINGS, STARTERS, TITLES } from './abbreviations';
import { isCapitalAt, isUncasedAt } from './characters';
import {
  BULLETS,
  CLOSING_BRACKETS,
  CLOSING_DOUBLE,
  CLOSING_SINGLE,
  DASHES,
  END_MARKS,
  EVEN_DOUBLE,
  isEllipsis,
  isQuotationMark,
  OPENING_BRACKETS,
  OPENING_DOUBLE,
} from './marks';
import type { Range } from './text';
import { Flag, has, isCapitalised, type Tokens } from './tokens';

/** A sentence as a range of tokens, with the paragraph (line) that it stands in, counted from 0. */
export interface Sentence extends Range {
  paragraph: number;
}

const SPEECH = new Set('asked said shouted wrote demanded added cried replied says asks yelled'.split(' '));
const AFTER_HOURS = new Set(
  'est edt gmt et pt cst pst bst ist wat utc eastern pacific central monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
const MOST_NAMES = 4;

interface Line {
  raw: string;
  tokens: Tokens;
  /** Double marks that close one before them in the paragraph. */
  closes: Uint8Array;
}

/** What follows a stop: the first token that is no opening mark. */
interface Lead {
  at: number;
  opens: boolean;
  begins: boolean;
}

const wordOf = (line: Line, at: number) => line.tokens.word[at] ?? '';
const charOf = (line: Line, at: number) => line.raw.slice(line.tokens.start[at], line.tokens.end[at]);

function findClosing(raw: string, tokens: Tokens): Uint8Array {
  const closes = new Uint8Array(tokens.count);
  let open = false;
  for (let at = 0; at < tokens.count; at++) {
    if (has(tokens, at, Flag.newLine)) open = false;
    if (has(tokens, at, Flag.word)) continue;
    const mark = raw.slice(tokens.start[at], tokens.end[at]);
    if (OPENING_DOUBLE.has(mark)) open = true;
    else if (EVEN_DOUBLE.has(mark) || CLOSING_DOUBLE.has(mark)) {
      closes[at] = open ? 1 : 0;
      open = EVEN_DOUBLE.has(mark) && !open;
    }
  }
  return closes;
}

function isClosing(line: Line, at: number): boolean {
  const mark = charOf(line, at);
  if (EVEN_DOUBLE.has(mark)) return line.closes[at] === 1;
  return CLOSING_DOUBLE.has(mark) || CLOSING_SINGLE.has(mark) || CLOSING_BRACKETS.has(mark);
}

/** Whether a mark belongs to the stop before it: attached to it, or a closing mark that stands alone. */
function followsStop(line: Line, at: number): boolean {
  const { tokens } = line;
  if (has(tokens, at, Flag.newLine)) return false;
  if (has(tokens, at, Flag.space)) return line.closes[at] === 1 && (at + 1 >= tokens.count || has(tokens, at + 1, Flag.space));
  return END_MARKS.has(wordOf(line, at)) || isEllipsis(wordOf(line, at)) || isClosing(line, at);
}

/** The token after a stop and the marks that belong to it. */
function afterStop(line: Line, stop: number): number {
  let at = stop + 1;
  while (at < line.tokens.count && followsStop(line, at)) at++;
  return at;
}

function readLead(line: Line, from: number): Lead {
  let at = from;
  let opens = false;
  for (; at < line.tokens.count && at < from + 4; at++) {
    const mark = charOf(line, at);
    if (isQuotationMark(mark)) opens = true;
    else if (!OPENING_BRACKETS.has(mark) && !DASHES.has(mark)) break;
  }
  const start = line.tokens.start[at] ?? line.raw.length;
  const brand = /^[ie]$/.test(line.raw.charAt(start)) && isCapitalAt(line.raw, start + 1);
  return { at, opens, begins: brand || isCapitalised(line.raw, line.tokens, at) || isUncasedAt(line.raw, start) };
}

const isStarter = (line: Line, lead: Lead) => lead.begins && STARTERS.has(wordOf(line, lead.at));

function shortFormEnds(line: Line, stop: number, lead: Lead): boolean {
  const word = wordOf(line, stop);
  const bare = word.slice(0, -1);
  if (TITLES.has(bare) || word === 'i.e.' || word === 'e.g.' || bare === 'v' || bare === 'vs') return false;
  if (bare.length === 1) return false;
  if (word === 'a.m.' || word === 'p.m.') return lead.begins && !AFTER_HOURS.has(wordOf(line, lead.at));
  if (bare === 'etc' || bare === 'bn') return lead.begins;
  return isStarter(line, lead) || (lead.opens && lead.begins) || (ENDINGS.has(bare) && /^(mr|mrs|ms|dr)\.?$/.test(wordOf(line, lead.at)));
}

/** `"Why?" Ada Lee asked`: the question does not end the sentence. */
function isAsked(line: Line, lead: Lead): boolean {
  let at = lead.at;
  while (at < lead.at + MOST_NAMES && isCapitalised(line.raw, line.tokens, at)) at++;
  return at > lead.at && SPEECH.has(wordOf(line, at));
}

function endsWithoutSpace(line: Line, stop: number, next: number, lead: Lead): boolean {
  if (!lead.begins || wordOf(line, next - 1).length > 2) return false;
  if (next > stop + 1 || wordOf(line, stop) !== '.') return true;
  const before = wordOf(line, stop - 1);
  if (isStarter(line, lead)) return true;
  const start = line.tokens.start[lead.at] ?? 0;
  return before.length > 1 && !isCapitalised(line.raw, line.tokens, stop - 1) && !isCapitalAt(line.raw, start + 1);
}

const isListNumber = (line: Line, stop: number, from: number) =>
  stop === from + 1 && (has(line.tokens, from, Flag.digit) || wordOf(line, from).length === 1);

function endsAt(line: Line, from: number, stop: number, next: number): boolean {
  const { tokens } = line;
  const word = wordOf(line, stop);
  const lead = readLead(line, next);
  if (!has(tokens, next, Flag.space)) return endsWithoutSpace(line, stop, next, lead);
  const closed = next > stop + 1;
  if (isEllipsis(word) && !closed) return lead.begins && !(wordOf(line, lead.at) === 'i' && has(tokens, stop, Flag.space));
  if (has(tokens, stop, Flag.word) && !closed) return shortFormEnds(line, stop, lead);
  if (word === '.' && !closed && isListNumber(line, stop, from)) return false;
  if (closed && word !== '.' && !lead.opens && isAsked(line, lead)) return false;
  return lead.begins || lead.opens || has(tokens, lead.at, Flag.digit) || BULLETS.has(wordOf(line, lead.at));
}

const isStop = (tokens: Tokens, at: number) => {
  const word = tokens.word[at] ?? '';
  return END_MARKS.has(word) || isEllipsis(word) || (word.length > 1 && word.endsWith('.'));
};

function hasWord(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(tokens, at, Flag.word)) return true;
  return false;
}

/** The sentences of a text in order. A line break ends a sentence and a paragraph; so does nothing else end a paragraph. */
export function findSentences(raw: string, tokens: Tokens): Sentence[] {
  const line: Line = { raw, tokens, closes: findClosing(raw, tokens) };
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    const last = sentences.at(-1);
    if (last?.paragraph === paragraph && !hasWord(tokens, from, to)) last.to = to;
    else if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && has(tokens, at, Flag.newLine)) {
      close(at);
      paragraph += 1;
    }
    if (!isStop(tokens, at)) continue;
    const next = afterStop(line, at);
    if (next < tokens.count && !has(tokens, next, Flag.newLine) && endsAt(line, from, at, next)) close(next);
    at = next - 1;
  }
  close(tokens.count);
  return sentences;
}
