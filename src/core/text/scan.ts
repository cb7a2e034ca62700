import { BEFORE_A_LETTER, DEGREES, DOMAINS, STARTERS } from './abbreviations';
import { isApostrophe, isCapitalAt, isHyphen, isWordAt, Kind, kindAt, widthAt } from './characters';
import { isShortForm, nextWord } from './short-forms';

const COMMA = 44;
const STOP = 46;
const HYPHEN = 45;
const QUOTE = 39;
const BACKTICK = 96;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const COLON = 58;
const MOST_LABELS = 4;

const isPercent = (code: number) => code === 37 || code === 0x2030 || code === 0xff05;
const isSeparator = (code: number) => code === COMMA || code === STOP || code === COLON;
const isS = (code: number) => code === 115 || code === 83;

/** Whether the possessive 's stands at `at`: an apostrophe and an s with nothing after it that goes on. */
const isPossessive = (raw: string, at: number) => isApostrophe(raw.charCodeAt(at)) && isS(raw.charCodeAt(at + 1)) && !isWordAt(raw, at + 2);

function joins(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  if (isHyphen(code) || code === UNDERSCORE) return isWordAt(raw, at + 1);
  if (isApostrophe(code)) return kindAt(raw, at + 1) === Kind.letter && !isPossessive(raw, at);
  return code === AMPERSAND && kindAt(raw, at + 1) === Kind.letter;
}

/** The end of the word that begins at `at`: letters and figures with the hyphens, apostrophes and invisible characters between them. */
function wordEnd(raw: string, at: number): number {
  let end = at;
  for (let next = at; next < raw.length; ) {
    const kind = kindAt(raw, next);
    if (kind === Kind.letter || kind === Kind.digit) {
      next += widthAt(raw, next);
      end = next;
    } else if (kind === Kind.ignorable || (next === end && joins(raw, next))) next += 1;
    else break;
  }
  return end;
}

/** The end of letters with stops ("U.S.", "a.m.", "U.S.-led") that begin at `at`, or `at` where there are none. */
function dottedEnd(raw: string, at: number): number {
  let end = at;
  while (kindAt(raw, end) === Kind.letter && raw.charCodeAt(end + 1) === STOP) end += 2;
  const open = end > at && kindAt(raw, end) === Kind.letter && !isWordAt(raw, end + 1) ? end + 1 : end;
  if (open - at < 3) return at;
  return isHyphen(raw.charCodeAt(open)) && isWordAt(raw, open + 1) ? wordEnd(raw, open + 1) : open;
}

function domainEnd(raw: string, end: number): number {
  let last = end;
  let at = end;
  for (let label = 0; label < MOST_LABELS && raw.charCodeAt(at) === STOP && isWordAt(raw, at + 1); label++) {
    const next = wordEnd(raw, at + 1);
    if (DOMAINS.has(raw.slice(at + 1, next))) last = next;
    at = next;
  }
  return last;
}

const ON_A_NETWORK = new Set(['on', 'via']);

/** "Ada M. Roe", "W. 4th St."; not "Plan B.", nor the network in "on X." */
function isInitial(raw: string, stop: number, before: string): boolean {
  const next = nextWord(raw, stop + 1);
  const letter = raw.charAt(stop - 1);
  if (kindAt(raw, next.at) === Kind.digit) return /[NSEW]/.test(letter) && next.spaced;
  if (letter === 'X' && ON_A_NETWORK.has(before)) return false;
  if (!isCapitalAt(raw, next.at) || BEFORE_A_LETTER.has(before)) return false;
  return !STARTERS.has(raw.slice(next.at, Math.min(wordEnd(raw, next.at), next.at + 12)).toLowerCase());
}

/** The end of a degree whose first letter ends at `end` ("M.Sc.", "LL.B."), or `end`. */
function degreeEnd(raw: string, at: number, end: number): number {
  const law = end - at === 2 && raw.startsWith('LL', at);
  if (!isCapitalAt(raw, at) || !(end - at === 1 || law)) return end;
  const next = wordEnd(raw, end + 1);
  const known = law ? next === end + 2 : DEGREES.has(raw.slice(end + 1, next));
  return known && raw.charCodeAt(next) === STOP ? next + 1 : end;
}

/** The end of the word at `at` with the stop that is part of it, if one is; `before` is the token before it, normalised. */
export function wordWithStopsEnd(raw: string, at: number, before: string): number {
  const dotted = dottedEnd(raw, at);
  if (dotted > at) return dotted;
  const end = wordEnd(raw, at);
  if (raw.charCodeAt(end) !== STOP) return end;
  if (end - at === 2 && raw.startsWith('Ph.D', at)) return raw.charCodeAt(end + 2) === STOP ? end + 3 : end + 2;
  const degree = degreeEnd(raw, at, end);
  if (degree > end) return degree;
  if (end - at === 1 && isCapitalAt(raw, at)) return isInitial(raw, end, before) ? end + 1 : end;
  return isShortForm(raw, at, end, before) ? end + 1 : domainEnd(raw, end);
}

function digitsEnd(raw: string, at: number): number {
  let end = at;
  while (kindAt(raw, end) === Kind.digit || (end > at && isSeparator(raw.charCodeAt(end)) && kindAt(raw, end + 1) === Kind.digit))
    end += widthAt(raw, end);
  return isPercent(raw.charCodeAt(end)) ? end + 1 : end;
}

/** The end of the figure at `at`: "38,000", "1.5", "12%", "4.5bn", "12:30", "1990s", "20-year-old", "10-12". */
export function figureEnd(raw: string, at: number): number {
  let end = digitsEnd(raw, at);
  while (isHyphen(raw.charCodeAt(end)) && kindAt(raw, end + 1) === Kind.digit) end = digitsEnd(raw, end + 1);
  const dotted = dottedEnd(raw, end);
  if (dotted > end) return dotted;
  if (isHyphen(raw.charCodeAt(end)) && isWordAt(raw, end + 1)) return wordEnd(raw, end + 1);
  return kindAt(raw, end) === Kind.letter ? wordEnd(raw, end) : end;
}

const CURRENCY_LETTERS = /(?:N|Rs\.?|R|Dhs?|K[Ss]h|GH₵)(?=\d)/y;
/** N, R, D, K or G. */
const isCurrencyInitial = (code: number) => code === 78 || code === 82 || code === 68 || code === 75 || code === 71;
const AMOUNT = /^\d[\d,.]*(?:[,.]\d|\d\d)|^\d+(?:k|m|bn|tn)\b|^\d+ (?:thousand|million|billion|trillion|lakh|crore)\b/;
const LONGEST_AMOUNT = 24;

/** The end of an amount of money that begins with letters ("N750,000.50", "Rs4,500", "Dh50,000"), or `at`; "N95" is a name. */
export function amountEnd(raw: string, at: number): number {
  if (!isCurrencyInitial(raw.charCodeAt(at))) return at;
  CURRENCY_LETTERS.lastIndex = at;
  const [letters] = CURRENCY_LETTERS.exec(raw) ?? [];
  if (!letters || (at > 0 && isWordAt(raw, at - 1))) return at;
  const from = at + letters.length;
  return AMOUNT.test(raw.slice(from, from + LONGEST_AMOUNT)) ? figureEnd(raw, from) : at;
}

function runEnd(raw: string, at: number, code: number): number {
  let end = at;
  while (raw.charCodeAt(end) === code) end++;
  return end;
}

const isDoubled = (code: number) => code === QUOTE || code === BACKTICK || code === 0x2018 || code === 0x2019;

/** The end of the mark at `at`: dots and hyphens in a row are one, as are '' and `` (of three that close, the last two); the possessive 's counts here too. */
export function markEnd(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  if (code === STOP || code === HYPHEN) return runEnd(raw, at, code);
  const attached = at > 0 && kindAt(raw, at - 1) !== Kind.space;
  if (isDoubled(code) && raw.charCodeAt(at + 1) === code) return attached && raw.charCodeAt(at + 2) === code ? at + 1 : at + 2;
  return attached && isPossessive(raw, at) ? at + 2 : at + widthAt(raw, at);
}
