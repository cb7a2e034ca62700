import { asking } from './asking';
import { asserting } from './asserting';
import type { Act, CueGroup, Direction, Frame } from './cue';
import { feeling } from './feeling';
import { inflect } from './inflect';
import { judging } from './judging';
import { promising } from './promising';
import { saying } from './saying';
import { showing } from './showing';
import { thinking } from './thinking';
import { writing } from './writing';

/** A reporting verb. */
export interface Cue {
  /** The particle stands after a space ("point out"). */
  lemma: string;
  particle?: string;
  act: Act;
  direction: Direction;
  frames: ReadonlySet<Frame>;
  prepositions: ReadonlySet<string>;
}

const groups: CueGroup[] = [saying, asserting, asking, promising, thinking, feeling, judging, writing, showing].flat();

function readCues(): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const { act, direction = 'neutral', frames, prepositions = [], verbs } of groups)
    for (const entry of verbs.split(' ')) {
      const lemma = entry.replaceAll('_', ' ');
      cues.set(lemma, {
        lemma,
        particle: lemma.split(' ')[1],
        act,
        direction,
        frames: new Set(frames),
        prepositions: new Set(prepositions),
      });
    }
  return cues;
}

/** Every reporting verb by its lemma. */
export const cues: ReadonlyMap<string, Cue> = readCues();

function readForms(): Map<string, Cue[]> {
  const forms = new Map<string, Cue[]>();
  for (const cue of cues.values())
    for (const form of inflect(cue.lemma.split(' ')[0] ?? '').keys()) forms.set(form, [...(forms.get(form) ?? []), cue]);
  for (const list of forms.values()) list.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0));
  return forms;
}

const forms = readForms();

/** The reporting verbs that a word can be a form of, phrasal ones first. */
export const cuesOf = (word: string): readonly Cue[] => forms.get(word) ?? [];

/** The cues that say something about the truth of a statement or about its speaker, by lemma. */
export const loadedCues = (): { lemma: string; direction: Direction }[] =>
  [...cues.values()].filter(({ direction }) => direction !== 'neutral').map(({ lemma, direction }) => ({ lemma, direction }));
