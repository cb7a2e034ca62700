import { onceKept } from '../once';
import type { Prepared } from './prepared';
import { stemOf } from './stem';

/** What a place can be. */
const KINDS = new Set(
  `archipelago atoll bay beach borough camp canal canyon cape city coast commune county creek crossing delta desert district enclave estuary
  exclave fjord forest glacier governorate gulf hamlet harbor harbour headland hill island isle islet kingdom lagoon lake locality marsh moor
  mountain municipality neighborhood neighbourhood oasis oblast parish pass peak peninsula plain plateau port prefecture province quarter
  reef region republic reservoir resort river sea settlement shore sound strait suburb territory town township valley village volcano wetland
  north south east west`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a stem says what a place is. */
export const isPlaceKind = (stem: string): boolean => KINDS.has(stem);

/**
 * The stems that say of which kind a named place is, by their numbers: "cape" where a report tells of the cape of Tarnford, or of Tarnford cape.
 * Wherever else the report has such a word, it names the place again.
 */
export const placeWordsOf = onceKept((report: Prepared): Uint8Array => {
  const { stems, text, isCapital } = report;
  const found = new Uint8Array(stems.stems.length);
  const isKind = stems.stems.map((stem) => KINDS.has(stem));
  for (let at = 0; at < stems.at.length; at++) {
    const stem = stems.at[at] as number;
    if (!isKind[stem] || isCapital[at] === 1) continue;
    const next = text.tokens.word[at + 1] === 'of' ? at + 2 : at + 1;
    if (isCapital[next] === 1 || isCapital[at - 1] === 1) found[stem] = 1;
  }
  return found;
});
