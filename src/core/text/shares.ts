import { CARDINALS, PARTS } from './number-words';
import type { Text } from './text';
import { wordAt } from './text';

/** A part of a whole in words: "two-thirds", "a quarter of", "one in four". */
export interface Share {
  to: number;
  /** In per cent, to one decimal. */
  value: number;
}

const HYPHENATED = /^(one|two|three|four|five|seven|nine)-(third|quarter|fifth|sixth|eighth|tenth)s?$/;
const MOST = 10;

const percent = (over: number, under: number): number => Math.round((1000 * over) / under) / 10;

const smallNumber = (word: string): number => CARDINALS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : 0);

/** "Two thirds of", "a quarter of"; without "of" only where the plural can be nothing else ("two thirds"; "three quarters" may be of a year). */
function readWords(text: Text, at: number): Share | undefined {
  const over = wordAt(text, at) === 'a' ? 1 : smallNumber(wordAt(text, at));
  const word = wordAt(text, at + 1);
  const under = PARTS[word.replace(/s$/, '')];
  if (!over || !under || over >= under || word.endsWith('s') !== over > 1) return undefined;
  const plain = over > 1 && under !== PARTS.quarter;
  return plain || wordAt(text, at + 2) === 'of' ? { to: at + 2, value: percent(over, under) } : undefined;
}

/** "One in four women": a plural follows. */
function readOutOf(text: Text, at: number): Share | undefined {
  if (wordAt(text, at + 1) !== 'in') return undefined;
  const over = smallNumber(wordAt(text, at));
  const under = smallNumber(wordAt(text, at + 2));
  const counts =
    /^(?:people|men|women|children|\p{L}{3,}s)$/u.test(wordAt(text, at + 3)) &&
    !/^(?:days|weeks|months|years|games|matches)$/.test(wordAt(text, at + 3));
  return over > 0 && over < under && under <= MOST && counts ? { to: at + 3, value: percent(over, under) } : undefined;
}

/** The share that begins at a token. */
export function readShare(text: Text, at: number): Share | undefined {
  const [, over = '', under = ''] = wordAt(text, at).match(HYPHENATED) ?? [];
  if (over) return { to: at + 1, value: percent(CARDINALS.get(over) as number, PARTS[under] as number) };
  return readWords(text, at) ?? readOutOf(text, at);
}
