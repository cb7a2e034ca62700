import type { Entry } from '../../core/lexicon/entry';
import { OWN_THEME } from '../../core/lexicon/of-reader';

/** Where an entry comes from: the bundled lexicon, that but changed by the reader, or the reader alone. */
export type Origin = 'bundled' | 'changed' | 'own';

/** An entry as the table lists it. */
export interface Item {
  entry: Entry;
  theme: string;
  origin: Origin;
  /** The bundled entry whose place this one takes. */
  bundled?: Entry;
}

/** Entries of a group stand together where its first stands, those without a group at the end. */
function byGroup(items: Item[]): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = item.entry.group ?? '';
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  }
  const loose = groups.get('') ?? [];
  groups.delete('');
  return [...[...groups.values()].flat(), ...loose];
}

/** Every entry of the table: the reader's own first, then the bundled ones by theme, with what the reader changed in its place. */
export function itemsOf(bundled: Entry[], own: Entry[]): Item[] {
  const changed = new Map(own.map((entry) => [entry.id, entry]));
  const themes = new Map<string, Item[]>([[OWN_THEME, []]]);
  for (const entry of bundled) {
    const theme = entry.theme ?? OWN_THEME;
    const mine = changed.get(entry.id);
    changed.delete(entry.id);
    const items = themes.get(theme) ?? [];
    items.push(mine ? { entry: mine, theme, origin: 'changed', bundled: entry } : { entry, theme, origin: 'bundled' });
    themes.set(theme, items);
  }
  const mine = [...changed.values()].map((entry): Item => ({ entry, theme: OWN_THEME, origin: 'own' }));
  themes.get(OWN_THEME)?.push(...mine);
  return [...themes.values()].flatMap(byGroup);
}

/** What the table shows under one heading. */
export interface Section {
  theme: string;
  groups: { group?: string; items: Item[] }[];
}

/** Items under their themes and groups, in their order. */
export function sectionsOf(items: Item[]): Section[] {
  const sections: Section[] = [];
  for (const item of items) {
    const { group } = item.entry;
    if (sections.at(-1)?.theme !== item.theme) sections.push({ theme: item.theme, groups: [] });
    const section = sections.at(-1) as Section;
    const last = section.groups.at(-1);
    if (last && last.group === group) last.items.push(item);
    else section.groups.push({ group, items: [item] });
  }
  return sections;
}
