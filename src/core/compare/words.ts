import { cuesOf } from '../attribution/cues';
import { CARDINALS, MULTIPLIERS, VAGUE } from '../text/number-words';
import type { Text } from '../text/text';
import { Flag, type Tokens } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import { isFunctionWord } from './function-words';
import { stemOf } from './stem';

/** What a token is to a comparison. */
export const Word = { mark: 0, grammar: 1, matter: 2, figure: 3 } as const;

/** The tokens of a report as a comparison reads them: parallel arrays over `Text.tokens`. */
export interface Words {
  stem: string[];
  /** One of `Word`. */
  kind: Uint8Array;
  /** 1 for a word that can be a reporting verb. */
  reporting: Uint8Array;
}

const NUMBERS = [CARDINALS, VAGUE, new Map([...MULTIPLIERS].filter(([word]) => word.length > 3))];

const isNumberWord = (word: string): boolean => NUMBERS.some((numbers) => numbers.has(word));

/** What a word is by itself. */
const known = new WordFacts((word) => ({
  stem: stemOf(word),
  kind: isNumberWord(word) ? Word.figure : isFunctionWord(word) ? Word.grammar : Word.matter,
  reporting: Number(cuesOf(word).some(({ act }) => act === 'speech')),
}));

function kindOf({ flags }: Tokens, at: number, byItself: number): number {
  const flag = flags[at] as number;
  if ((flag & Flag.word) === 0) return Word.mark;
  return (flag & Flag.digit) === 0 ? byItself : Word.figure;
}

/** Reads what every token is to a comparison. */
export function readWords({ tokens }: Pick<Text, 'tokens'>): Words {
  const facts = known.ofForms(tokens);
  const [kind, reporting] = [new Uint8Array(tokens.count), new Uint8Array(tokens.count)];
  const stem: string[] = new Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    const fact = facts[tokens.form[at] as number] as (typeof facts)[number];
    stem[at] = fact.stem;
    kind[at] = kindOf(tokens, at, fact.kind);
    reporting[at] = fact.reporting;
  }
  return { stem, kind, reporting };
}
