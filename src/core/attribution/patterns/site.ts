import type { Range } from '../../text/text';
import type { Cue } from '../cues';
import type { Found } from '../found';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import type { VerbGroup } from '../grammar/verb-group';

/** Where a pattern looks: a sentence, and what was found in it so far. */
export interface Scope extends Range {
  reading: Reading;
  /** The number of the sentence. */
  sentence: number;
  /** The last attribution found in this sentence that stands in no other's content. */
  previous?: Found;
}

/** A reporting verb in its verb group. */
export interface Site extends Scope {
  cue: Cue;
  /** The token of the verb. */
  at: number;
  group: VerbGroup;
}

/** "wrote back that", "tweeted back: ": an answer, with what is reported after it. */
const answers = (reading: Reading, back: number): boolean =>
  reading.form(back) === 'back' && (reading.tag(back + 1) === Tag.that || !reading.isWord(back + 1));

/** The last token of a cue's verb, its particle included. */
export const lastOfCue = ({ at, cue, reading }: Site): number => (cue.particle || answers(reading, at + 1) ? at + 1 : at);

/** Makes the attribution of a reporting verb. */
export function foundBy(site: Site, pattern: string, cue: Range, source: Range | undefined, content: Range[]): Found {
  const found: Found = {
    cue: { from: cue.from, to: cue.to },
    content,
    lemma: site.cue.lemma,
    act: site.cue.act,
    direction: site.cue.direction,
    pattern,
  };
  if (source) found.source = { from: source.from, to: source.to };
  return found;
}
