import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { isAsserted } from '../clauses/asserted';
import { holdsAny } from '../clauses/holds-any';
import type { Range } from '../text/text';
import { hasOwner } from './doers';
import type { Harm } from './harm';
import { HARM_NOUNS } from './harm-words';

const LONGEST_VICTIMS = 6;
/** Words of the law: the case is told, not the harm. */
const LAW = new Set(
  `trial court judge jury charge charges charged convicted conviction sentenced sentence guilty verdict inquiry investigation investigating
  anniversary memorial commemorate commemorated remembered film book`.split(/\s+/),
);

/** "The killing of four farmers": a noun with those to whom it was done, and none who did it. */
export function findHarmNoun(reading: Reading, at: number, sentence: Range): Harm | undefined {
  if (!HARM_NOUNS.has(reading.form(at)) || reading.form(at + 1) !== 'of' || hasOwner(reading, at) || holdsAny(reading.text, sentence, LAW))
    return undefined;
  if (!isAsserted(reading, { from: at, to: at + 1 }, sentence)) return undefined;
  const before = reading.tag(at - 1);
  const begins = at === sentence.from || before === Tag.determiner || before === Tag.noun || before === Tag.preposition;
  return begins ? { from: at, to: at + 1, form: 'noun', victims: { from: at + 2, to: at + 2 + LONGEST_VICTIMS } } : undefined;
}
