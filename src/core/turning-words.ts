import { ANYBODY, KNOWING, VAGUE } from './checks/vague-words';
import { ACCUSING } from './claims/accusations';
import { SLOT_WORDS } from './figure-slots/slot-words';
import { HARM_FORMS } from './harm/harm-verbs';
import { DISCHARGED, HARM_NOUNS } from './harm/harm-words';
import { DEATH_FORMS } from './harm/intransitives';
import { onceKept } from './once';
import type { Text } from './text/text';
import { bitsOf, WordBits, type WordClass } from './text/word-facts';

const HARMS: ReadonlySet<string> = new Set([...HARM_FORMS, ...DISCHARGED, ...HARM_NOUNS, ...DEATH_FORMS]);

const Turn = { harm: 1, accusation: 2, count: 4, vague: 8, it: 16 } as const;
const TURNS: WordClass[] = [
  [Turn.harm, (word) => HARMS.has(word)],
  [Turn.accusation, (word) => ACCUSING.has(word)],
  [Turn.count, (word) => SLOT_WORDS.has(word)],
  [Turn.vague, (word) => VAGUE.has(word) || ANYBODY.has(word) || KNOWING.has(word)],
  [Turn.it, (word) => word === 'it'],
];
const ALL = TURNS.reduce((all, [turn]) => all | turn, 0);
const turns = new WordBits((word) => bitsOf(word, TURNS));

/** Where the words stand on which sentences turn that a check looks at, in order. */
export interface Turning {
  /** Words that can tell of a harm at all. */
  harms: readonly number[];
  /** Words on which an accusation can turn. */
  accusations: readonly number[];
  /** Words of which one stands by every figure that counts what is contested. */
  counts: readonly number[];
  /** Words for people and bodies without a name. */
  vague: readonly number[];
  /** Every "it". */
  its: readonly number[];
}

function readTurning({ tokens }: Text): Turning {
  const harms: number[] = [];
  const accusations: number[] = [];
  const counts: number[] = [];
  const vague: number[] = [];
  const its: number[] = [];
  for (const at of turns.where(tokens, ALL)) {
    const turn = turns.at(tokens, at);
    if (turn & Turn.harm) harms.push(at);
    if (turn & Turn.accusation) accusations.push(at);
    if (turn & Turn.count) counts.push(at);
    if (turn & Turn.vague) vague.push(at);
    if (turn & Turn.it) its.push(at);
  }
  return { harms, accusations, counts, vague, its };
}

/** The words of a text on which something turns, looked for once for all checks. */
export const turningWordsOf: (text: Text) => Turning = onceKept(readTurning);
