import { type WordList, wordList } from '../grammar/word-list';
import { asking } from './asking';
import { asserting } from './asserting';
import { type Act, type CueGroup, type Direction, type Frame, Takes } from './cue';
import { feeling } from './feeling';
import { judging } from './judging';
import { ownOf } from './own-rules';
import { promising } from './promising';
import { saying } from './saying';
import { showing } from './showing';
import { thinking } from './thinking';
import { verbsOf } from './verbs-of';
import { writing } from './writing';

/** A reporting verb. What is asked for at every cue comes first, so that it is in the memory that is read with the object. */
export interface Cue {
  /** Bits of `Takes`. */
  takes: number;
  /** Bits of `Own`. */
  own: number;
  act: Act;
  particle: string | undefined;
  direction: Direction;
  /** The particle stands after a space ("point out"). */
  lemma: string;
  prepositions: ReadonlySet<string>;
}

const groups: CueGroup[] = [saying, asserting, asking, promising, thinking, feeling, judging, writing, showing].flat();

const bitsOf = (frames: readonly Frame[]): number => frames.reduce((bits, frame) => bits | Takes[frame], 0);

function readCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const { act, direction = 'neutral', frames, prepositions, verbs } of groups) {
    const about = new Set(prepositions);
    for (const entry of verbs.split(' ')) {
      const lemma = entry.replaceAll('_', ' ');
      const [, particle] = lemma.split(' ');
      cues.set(lemma, { takes: bitsOf(frames), own: ownOf(lemma), act, particle, direction, lemma, prepositions: about });
    }
  }
  return cues;
}

/** The prepositions of all reporting verbs: most words that follow a verb are none, and need not be looked up among its own. */
export const CUE_PREPOSITIONS: WordList = wordList([...new Set(groups.flatMap(({ prepositions = [] }) => prepositions))].join(' '));

/** Every reporting verb by its lemma. */
export const cues: ReadonlyMap<string, Cue> = readCues();

/** The particles of all reporting verbs. */
export const CUE_PARTICLES: WordList = wordList([...new Set([...cues.values()].flatMap(({ particle }) => particle ?? []))].join(' '));

/** The reporting verbs by their first word, with the places where they are listed. */
const byVerb = new Map<string, { cue: Cue; at: number }[]>();
for (const [at, cue] of [...cues.values()].entries()) {
  const [verb = ''] = cue.lemma.split(' ');
  const others = byVerb.get(verb);
  if (others) others.push({ cue, at });
  else byVerb.set(verb, [{ cue, at }]);
}

/** Whether a verb, without a particle, reports or begins one that does. */
export const opensCue = (verb: string): boolean => byVerb.has(verb);

/** The reporting verbs that a word can be a form of, phrasal ones first. */
export function cuesOf(word: string): readonly Cue[] {
  const found = verbsOf(word, byVerb).flatMap(([verb]) => byVerb.get(verb) ?? []);
  found.sort((one, other) => (other.cue.particle?.length ?? 0) - (one.cue.particle?.length ?? 0) || one.at - other.at);
  return found.map(({ cue }) => cue);
}

/** The cues that say something about the truth of a statement or about its speaker, by lemma. */
export const loadedCues = (): { lemma: string; direction: Direction }[] =>
  [...cues.values()].filter(({ direction }) => direction !== 'neutral').map(({ lemma, direction }) => ({ lemma, direction }));
