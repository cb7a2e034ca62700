import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { isAsserted } from '../clauses/asserted';
import type { Range } from '../text/text';
import type { Harm } from './harm';
import { VIOLENCE, WEAPONS } from './harm-words';

const DIE = new Set('died dies die perished'.split(' '));
const LOSE = new Set('lost lose loses'.split(' '));
const THROUGH = new Set('in after during from following amid under'.split(' '));
const RINGS = new Set(['rang', 'rung', 'ring']);
const LONGEST_CAUSE = 6;
const LONGEST_GAP = 4;

/** Every word that can be the verb of a harm that needs no doer. */
export const DEATH_FORMS: string[] = [...DIE, ...LOSE, ...RINGS];

/** The end of "in air strikes" that begins at a preposition: behind the noun of violence, or 0; "the attack" was told of before. */
function causeEnd(reading: Reading, at: number, { to }: Range): number {
  if (!THROUGH.has(reading.form(at))) return 0;
  for (let next = at + 1; next < Math.min(to, at + LONGEST_CAUSE); next++) {
    if (/^(?:the|that|this|those|these)$/.test(reading.form(next))) return 0;
    if (VIOLENCE.has(reading.form(next))) return next + 1;
    if (reading.tag(next) === Tag.mark || reading.tag(next) === Tag.preposition) return 0;
  }
  return 0;
}

/** The token behind "died" or "lost their lives", or 0. */
function deathEnd(reading: Reading, at: number): number {
  if (DIE.has(reading.form(at))) return at + 1;
  return LOSE.has(reading.form(at)) && /^(?:life|lives)$/.test(reading.form(at + 2)) ? at + 3 : 0;
}

/** "died after a shooting", "lost their lives in air strikes", "shots rang out": a harm that a verb without an object tells of as a fact. */
export function findIntransitive(reading: Reading, at: number, sentence: Range): Harm | undefined {
  const form = 'intransitive';
  if (
    RINGS.has(reading.form(at)) &&
    reading.form(at + 1) === 'out' &&
    (WEAPONS.has(reading.form(at - 1)) || reading.form(at - 1) === 'gunfire')
  )
    return { from: at - 1, to: at + 2, form, victims: { from: at, to: at } };
  const end = deathEnd(reading, at);
  if (!end || !isAsserted(reading, { from: at, to: at + 1 }, sentence)) return undefined;
  for (let next = end; next < end + LONGEST_GAP; next++) {
    const to = causeEnd(reading, next, sentence);
    if (to) return { from: at, to, form, victims: { from: Math.max(sentence.from, at - LONGEST_CAUSE), to: at } };
  }
  return undefined;
}
