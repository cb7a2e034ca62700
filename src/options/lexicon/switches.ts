import type { Settings } from '../../core/settings';
import { type Change, listed } from '../../view/switching';
import type { Item } from './items';

/** What is switched off at each level, ready to be asked. */
export interface Switches {
  checks: ReadonlySet<string>;
  themes: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  entries: ReadonlySet<string>;
  /** The entries that the reader made quiet, and those that he made as others are. */
  quiet: ReadonlySet<string>;
  loud: ReadonlySet<string>;
}

export const switchesOf = ({ checksOff, themesOff, groupsOff, entriesOff, entriesQuiet, entriesLoud }: Settings): Switches => ({
  checks: new Set(checksOff),
  themes: new Set(themesOff),
  groups: new Set(groupsOff),
  entries: new Set(entriesOff),
  quiet: new Set(entriesQuiet),
  loud: new Set(entriesLoud),
});

/** The level that an entry is switched off by. */
export type Level = 'check' | 'theme' | 'group' | 'entry';

/** The highest level that switches an entry off; undefined where it is on. */
export function offBy({ entry, theme }: Item, { checks, themes, groups, entries }: Switches): Level | undefined {
  if (checks.has(entry.category)) return 'check';
  if (themes.has(theme)) return 'theme';
  if (entry.group !== undefined && groups.has(entry.group)) return 'group';
  return entries.has(entry.id) ? 'entry' : undefined;
}

const switchIn =
  (list: 'themesOff' | 'groupsOff') =>
  (id: string, on: boolean): Change =>
  (settings) => ({ ...settings, [list]: listed(settings[list], id, on) });

/** Switches every entry of a theme on or off. */
export const switchTheme = switchIn('themesOff');

/** Switches every entry of a group on or off. */
export const switchGroup = switchIn('groupsOff');
