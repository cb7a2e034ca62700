import {
  DATES,
  DATES_THAT_ARE_WORDS,
  ENDINGS,
  MEASURES,
  NUMBERED,
  NUMBERED_THINGS,
  RUNNING,
  STATES,
  STATES_THAT_ARE_WORDS,
  TITLES,
} from './abbreviations';
import { isCapitalAt, Kind, kindAt, normalise } from './characters';

const LONGEST = 10;
const LONGEST_CITED = 4;
const LISTS = [DATES, ENDINGS, MEASURES, NUMBERED, RUNNING, STATES, TITLES];

const isDigitCode = (code: number) => code >= 48 && code <= 57;
const lastPart = (word: string) => word.slice(word.lastIndexOf('-') + 1);

/** Where the next word or mark behind a space or two stands. */
export function nextWord(raw: string, at: number): { at: number; spaced: boolean } {
  let next = at;
  while (next < raw.length && next < at + 3 && kindAt(raw, next) === Kind.space) next++;
  return { at: next, spaced: next > at };
}

/** "1 Cor. 13", "12 Cal. 3d": a short name between two figures. */
const isCited = (word: string) => word.length <= LONGEST_CITED && isCapitalAt(word, 0);

/** "No. 5", "reg. no. KT 14": before a figure, or before a code in capitals where the thing that has it is named. */
function isNumbered(raw: string, word: string, next: number, before: string): boolean {
  if (kindAt(raw, next) === Kind.digit) return true;
  if (word !== 'no' && word !== 'nos') return false;
  return NUMBERED_THINGS.has(before.replace('.', '')) && isCapitalAt(raw, next);
}

/** Whether the stop behind the word from `at` to `stop` belongs to it as a short form. `before` is the token before the word, normalised. */
export function isShortForm(raw: string, at: number, stop: number, before: string): boolean {
  if (stop - at > LONGEST) return false;
  const word = raw.slice(at, stop);
  const lower = normalise(word);
  const next = nextWord(raw, stop + 1);
  const figure = kindAt(raw, next.at) === Kind.digit;
  if (figure && isDigitCode(before.charCodeAt(0)) && (MEASURES.has(lower) || isCited(word))) return true;
  if (NUMBERED.has(lower)) return isNumbered(raw, lower, next.at, before) || (lower === 'reg' && raw.startsWith('no', next.at));
  if (RUNNING.has(lower)) return lower !== 'al' || before === 'et';
  if (lower === 'etc' || lower === 'bn') return true;
  if (word === lower) return false;
  if (DATES.has(lower)) return figure || (!DATES_THAT_ARE_WORDS.has(lower) && next.spaced);
  if (STATES.has(lower)) return before === ',' || !STATES_THAT_ARE_WORDS.has(lower);
  return TITLES.has(lastPart(lower)) || ENDINGS.has(lower);
}

/** Whether a stop behind a word can belong to it anywhere at all: of most words nothing else has to be asked. */
export const canBeShort = (word: string, lower: string): boolean =>
  word.length <= LONGEST && (isCited(word) || LISTS.some((list) => list.has(lower) || list.has(lastPart(lower))));
