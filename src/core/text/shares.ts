import { CARDINALS, PARTS } from './number-words';
import type { Text } from './text';
import { wordAt } from './text';
import { WordFacts } from './word-facts';

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

/** What a word says of shares by itself. */
interface ShareWord {
  number: number;
  /** Of how many parts it is one ("quarter", "thirds"). */
  parts: number | undefined;
  /** "Two-thirds", in per cent. */
  share: number | undefined;
}

const shareWords = new WordFacts((word): ShareWord => {
  const [, over, under = ''] = word.match(HYPHENATED) ?? [];
  const share = over && percent(CARDINALS.get(over) as number, PARTS[under] as number);
  const one = word.replace(/s$/, '');
  return { number: smallNumber(word), parts: Object.hasOwn(PARTS, one) ? PARTS[one] : undefined, share: share || undefined };
});

const shareWordAt = ({ tokens }: Text, at: number): ShareWord => shareWords.at(tokens, at);

/** "Two thirds of", "a quarter of"; without "of" only where the plural can be nothing else ("two thirds"; "three quarters" may be of a year). */
function readWords(text: Text, at: number): Share | undefined {
  const under = shareWordAt(text, at + 1).parts;
  if (!under) return undefined;
  const over = wordAt(text, at) === 'a' ? 1 : shareWordAt(text, at).number;
  if (!over || over >= under || wordAt(text, at + 1).endsWith('s') !== over > 1) return undefined;
  const plain = over > 1 && under !== PARTS.quarter;
  return plain || wordAt(text, at + 2) === 'of' ? { to: at + 2, value: percent(over, under) } : undefined;
}

/** "One in four women": a plural follows. */
function readOutOf(text: Text, at: number): Share | undefined {
  if (wordAt(text, at + 1) !== 'in') return undefined;
  const over = shareWordAt(text, at).number;
  const under = shareWordAt(text, at + 2).number;
  const counts =
    /^(?:people|men|women|children|\p{L}{3,}s)$/u.test(wordAt(text, at + 3)) &&
    !/^(?:days|weeks|months|years|games|matches)$/.test(wordAt(text, at + 3));
  return over > 0 && over < under && under <= MOST && counts ? { to: at + 3, value: percent(over, under) } : undefined;
}

/** The share that begins at a token. */
export function readShare(text: Text, at: number): Share | undefined {
  const { share } = shareWordAt(text, at);
  if (share) return { to: at + 1, value: share };
  return readWords(text, at) ?? readOutOf(text, at);
}
