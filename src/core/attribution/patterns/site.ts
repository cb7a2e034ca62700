import type { Range } from '../../text/text';
import { CUE_PREPOSITIONS, type Cue } from '../cues';
import type { Found } from '../found';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import type { VerbGroup } from '../grammar/verb-group';

/** Where a pattern looks: a sentence, and what was found in it so far. */
export interface Scope extends Range {
  reading: Reading;
  /** The number of the sentence. */
  sentence: number;
  /** The last attribution found in this sentence that stands in no other's content. */
  previous: Found | undefined;
}

/** A reporting verb in its verb group. */
export interface Site extends Scope {
  cue: Cue;
  /** The token of the verb. */
  at: number;
  /** The token after the verb, its particle included. */
  end: number;
  group: VerbGroup;
}

/** A site whose verb group begins elsewhere. Written key by key: what is spread has another shape each time. */
export function startingAt({ from: first, to, reading, sentence, previous, cue, at, end, group }: Site, from: number): Site {
  const { verb, auxiliary, passive, infinitive } = group;
  return { from: first, to, reading, sentence, previous, cue, at, end, group: { from, verb, auxiliary, passive, infinitive } };
}

/** "wrote back that", "tweeted back: ": an answer, with what is reported after it. */
const answers = (reading: Reading, back: number): boolean =>
  reading.reads(back, The.back) && (reading.tag(back + 1) === Tag.that || !reading.isWord(back + 1));

/** Whether a word is a preposition after which the content of a cue may stand. */
export const leadsOn = (reading: Reading, { prepositions }: Cue, at: number): boolean =>
  reading.isIn(at, CUE_PREPOSITIONS) && prepositions.has(reading.form(at));

/** The token after the verb of a cue, its particle included. */
export const endOfCue = (reading: Reading, at: number, { particle }: Cue): number =>
  particle || answers(reading, at + 1) ? at + 2 : at + 1;

/** Makes the attribution of a reporting verb. */
export function foundBy(site: Site, pattern: string, cue: Range, source: Range | undefined, content: Range[]): Found {
  const { lemma, act, direction } = site.cue;
  return {
    source: source && { from: source.from, to: source.to },
    cue: { from: cue.from, to: cue.to },
    content,
    lemma,
    act,
    direction,
    pattern,
  };
}
