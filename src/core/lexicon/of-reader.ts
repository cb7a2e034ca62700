import type { Settings } from '../settings';
import { compileLexicon, type Lexicon } from './compile';
import type { Entry } from './entry';

/** Lexicons compiled before, by their entries and the settings that they were compiled with. */
const compiled = new WeakMap<Entry[], WeakMap<Settings, Lexicon>>();

/**
 * The lexicon that a reader uses: the entries with the reader's own before them, without those that are switched off. An own entry takes
 * the place of one with its id. The same entries and settings are compiled once.
 */
export function lexiconOf(entries: Entry[], settings: Settings): Lexicon {
  const known = compiled.get(entries)?.get(settings);
  if (known) return known;
  const off = new Set(settings.entriesOff);
  const own = new Set(settings.ownEntries.map(({ id }) => id));
  const lexicon = compileLexicon([...settings.ownEntries, ...entries.filter(({ id }) => !own.has(id))].filter(({ id }) => !off.has(id)));
  compiled.set(entries, (compiled.get(entries) ?? new WeakMap()).set(settings, lexicon));
  return lexicon;
}
