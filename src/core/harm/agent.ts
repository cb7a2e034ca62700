import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { Is } from '../attribution/grammar/word';
import type { Range } from '../text/text';

/** After "by" these tell when or how, not who. */
const NO_AGENT = new Set(
  'noon dawn dusk midnight night nightfall morning evening then now end time day mistake accident chance hand force law'.split(' '),
);
const SKIPPED = new Set(['the', 'a', 'an', 'early', 'late', 'mid']);

function isAgent(reading: Reading, by: number): boolean {
  let at = by + 1;
  while (SKIPPED.has(reading.form(at))) at++;
  if (reading.tag(at) === Tag.ing || reading.is(at, Is.day | Is.month) || /^\d/.test(reading.form(at))) return false;
  return !NO_AGENT.has(reading.form(at));
}

/** Whether "by" and a doer stand behind a verb or a noun in its sentence, those who only tell of it apart. */
export function hasAgent(reading: Reading, at: number, { to }: Range, reporters: Uint8Array): boolean {
  for (let by = at + 1; by < to; by++)
    if (reading.form(by) === 'by' && !reporters[by] && !reporters[by + 1] && isAgent(reading, by)) return true;
  return false;
}
