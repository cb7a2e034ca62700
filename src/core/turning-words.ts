import { ACCUSING } from './claims/accusations';
import { SLOT_WORDS } from './figure-slots/slot-words';
import { HARM_FORMS } from './harm/harm-verbs';
import { DISCHARGED, HARM_NOUNS } from './harm/harm-words';
import { DEATH_FORMS } from './harm/intransitives';
import { onceKept } from './once';
import type { Text } from './text/text';
import { bitsOf, WordBits, type WordClass } from './text/word-facts';

const HARMS: ReadonlySet<string> = new Set([...HARM_FORMS, ...DISCHARGED, ...HARM_NOUNS, ...DEATH_FORMS]);

const Turn = { harm: 1, accusation: 2, count: 4, it: 8 } as const;
const TURNS: WordClass[] = [
  [Turn.harm, (word) => HARMS.has(word)],
  [Turn.accusation, (word) => ACCUSING.has(word)],
  [Turn.count, (word) => SLOT_WORDS.has(word)],
  [Turn.it, (word) => word === 'it'],
];
const turns = new WordBits((word) => bitsOf(word, TURNS));

/** Where the words stand on which sentences turn that a check looks at, in order. */
export interface Turning {
  /** Words that can tell of a harm at all. */
  harms: readonly number[];
  /** Words on which an accusation can turn. */
  accusations: readonly number[];
  /** Words of which one stands by every figure that counts what is contested. */
  counts: readonly number[];
  /** Every "it". */
  its: readonly number[];
}

function readTurning({ tokens }: Text): Turning {
  const found = { harms: [] as number[], accusations: [] as number[], counts: [] as number[], its: [] as number[] };
  for (const at of turns.where(tokens, Turn.harm | Turn.accusation | Turn.count | Turn.it)) {
    const turn = turns.at(tokens, at);
    if (turn & Turn.harm) found.harms.push(at);
    if (turn & Turn.accusation) found.accusations.push(at);
    if (turn & Turn.count) found.counts.push(at);
    if (turn & Turn.it) found.its.push(at);
  }
  return found;
}

/** The words of a text on which something turns, looked for once for all checks. */
export const turningWordsOf: (text: Text) => Turning = onceKept(readTurning);
