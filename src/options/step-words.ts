import type { Message } from '../core/message';
import type { ListName } from '../core/settings';
import type { Difference, Moved } from '../core/settings-difference';
import type { PaletteName } from '../view/palette';
import type { Say } from '../view/say';
import { paletteLabels } from './Highlights';
import { groupName, nameOf, themeKey } from './lexicon/names';

/** One thing that a change did: what happened, as a key, to what. */
export interface Part {
  key: string;
  name: string;
}

/** The names of what the lists of the settings hold by id. */
const listNames: Record<ListName, (id: string, say: Say, entryName: (id: string) => string) => string> = {
  checksOff: (id, say) => say(`${id}.title`),
  themesOff: (id, say) => say(themeKey(id)),
  groupsOff: (id) => groupName(id),
  entriesOff: (id, _say, entryName) => entryName(id),
  entriesQuiet: (id, _say, entryName) => entryName(id),
  entriesLoud: (id, _say, entryName) => entryName(id),
  phrasesMuted: (words) => words,
  sitesMuted: (site) => site,
  palette: (name, say) => say(Object.hasOwn(paletteLabels, name) ? paletteLabels[name as PaletteName] : name),
  newsSearch: (template) => template,
};

const parts = <Item>({ added, removed }: Moved<Item>, name: (item: Item) => string, [into, out]: [string, string]): Part[] => [
  ...added.map((item) => ({ key: into, name: name(item) })),
  ...removed.map((item) => ({ key: out, name: name(item) })),
];

/** What was switched off or on by name, muted things among it. */
export const switchesMoved = (lists: Difference['lists'], say: Say, entryName: (id: string) => string): Part[] =>
  (Object.keys(listNames) as ListName[]).flatMap((list) =>
    parts(lists[list], (id) => listNames[list](id, say, entryName), ['options.step.off', 'options.step.on']),
  );

/** What a change did, in a few words: by name where it is one thing, else how many things. */
export function stepWords({ lists, entries }: Difference, say: Say, entryName: (id: string) => string): Message {
  const all = [
    ...switchesMoved(lists, say, entryName),
    ...parts(entries, nameOf, ['options.step.added', 'options.step.removed']),
    ...entries.changed.map(({ after }) => ({ key: 'options.step.changed', name: nameOf(after) })),
  ];
  const [one] = all;
  return one && all.length === 1 ? { key: one.key, args: { name: one.name } } : { key: 'options.step.many', args: { count: all.length } };
}
