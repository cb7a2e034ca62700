import { bitsByWord } from '../../text/word-facts';

/** The verbs that rules ask for by themselves, as bits of `Cue.own`: a cue's letters would be compared at every cue. */
export const Own = {
  answers: 1,
  approves: 1 << 1,
  asks: 1 << 2,
  calls: 1 << 3,
  convinces: 1 << 4,
  declares: 1 << 5,
  emphasizes: 1 << 6,
  knows: 1 << 7,
  looks: 1 << 8,
  promises: 1 << 9,
  says: 1 << 10,
  shows: 1 << 11,
  urges: 1 << 12,
  wishes: 1 << 13,
} as const;

const VERBS: Readonly<Record<keyof typeof Own, string>> = {
  answers: 'respond reply',
  approves: 'endorse back',
  asks: 'ask wonder inquire enquire',
  calls: 'call',
  /** Their hearer comes to think what is said: "Ada is convinced that". */
  convinces: 'convince persuade assure reassure',
  declares: 'declare',
  emphasizes: 'underscore underline highlight illustrate reinforce',
  knows: 'know',
  looks: 'look',
  promises: 'promise',
  says: 'say',
  shows: 'show',
  urges: 'urge',
  /** "would like", "would prefer": a wish for all the conditional. */
  wishes: 'like love prefer',
};

const bits = bitsByWord(Object.entries(VERBS).map(([rule, verbs]) => [verbs, Own[rule as keyof typeof Own]]));

/** The bits of a cue, by its lemma. */
export const ownOf = (lemma: string): number => bits.get(lemma) ?? 0;
