import { CARDINALS, MULTIPLIERS, VAGUE } from '../text/number-words';
import type { Text } from '../text/text';
import { Flag, has, type Tokens } from '../text/tokens';
import { isFunctionWord } from './function-words';
import { stemOf } from './stem';

/** What a token is to a comparison. */
export const Word = { mark: 0, grammar: 1, matter: 2, figure: 3 } as const;

/** The tokens of a report as a comparison reads them: parallel arrays over `Text.tokens`. */
export interface Words {
  stem: string[];
  /** One of `Word`. */
  kind: Uint8Array;
}

const NUMBERS = [CARDINALS, VAGUE, new Map([...MULTIPLIERS].filter(([word]) => word.length > 3))];

const isNumberWord = (word: string): boolean => NUMBERS.some((numbers) => numbers.has(word));

function kindOf(tokens: Tokens, at: number): number {
  const word = tokens.word[at] ?? '';
  if (!has(tokens, at, Flag.word)) return Word.mark;
  if (has(tokens, at, Flag.digit) || isNumberWord(word)) return Word.figure;
  return isFunctionWord(word) ? Word.grammar : Word.matter;
}

/** Reads every token's stem and kind. */
export function readWords({ tokens }: Pick<Text, 'tokens'>): Words {
  const kind = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) kind[at] = kindOf(tokens, at);
  return { stem: tokens.word.map(stemOf), kind };
}
