import { defaultSettings, type Settings } from '../settings';
import { compileLexicon, type Lexicon } from './compile';
import type { Entry } from './entry';

/** Lexicons compiled before, by their entries and the settings that they were compiled with. */
const compiled = new WeakMap<Entry[], WeakMap<Settings, Lexicon>>();

/** The theme of the entries that are the reader's own and stand in no bundled file. */
export const OWN_THEME = 'own';

/**
 * The entries that a reader uses, in the order in which they are tried: the own ones first, without those that are switched off by
 * themselves or with their theme or group. An own entry takes the place of the bundled one with its id, and its theme.
 */
function entriesOf(entries: Entry[], settings: Settings): Entry[] {
  const [themes, groups, off] = [settings.themesOff, settings.groupsOff, settings.entriesOff].map((ids) => new Set(ids)) as Ids;
  const own = new Set(settings.ownEntries.map(({ id }) => id));
  const themeOf = new Map(entries.map(({ id, theme }) => [id, theme]));
  const isOn = ({ id, group }: Entry): boolean =>
    !off.has(id) && !themes.has(themeOf.get(id) ?? OWN_THEME) && !(group !== undefined && groups.has(group));
  return [...settings.ownEntries, ...entries.filter(({ id }) => !own.has(id))].filter(isOn);
}

/** Entries with the weight that the reader gave them. */
function weighed(entries: Entry[], { entriesQuiet, entriesLoud }: Settings): Entry[] {
  if (!entriesQuiet.length && !entriesLoud.length) return entries;
  const [quiet, loud] = [new Set(entriesQuiet), new Set(entriesLoud)];
  return entries.map((entry) => {
    if (quiet.has(entry.id)) return { ...entry, weight: 'quiet' };
    const { weight: _weight, ...plain } = entry;
    return loud.has(entry.id) ? plain : entry;
  });
}

type Ids = [themes: Set<string>, groups: Set<string>, off: Set<string>];

const isChanged = ({ themesOff, groupsOff, entriesOff, entriesQuiet, entriesLoud, ownEntries }: Settings): boolean =>
  [themesOff, groupsOff, entriesOff, entriesQuiet, entriesLoud, ownEntries].some(({ length }) => length > 0);

/** The lexicon that a reader uses, after `entriesOf`. The same entries and settings are compiled once, and once for all settings that change none of them. */
export function lexiconOf(entries: Entry[], settings: Settings): Lexicon {
  const asked = isChanged(settings) ? settings : defaultSettings;
  const known = compiled.get(entries)?.get(asked);
  if (known) return known;
  const lexicon = compileLexicon(weighed(entriesOf(entries, asked), asked));
  compiled.set(entries, (compiled.get(entries) ?? new WeakMap()).set(asked, lexicon));
  return lexicon;
}
