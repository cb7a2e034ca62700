import type { Entry } from './lexicon/entry';
import { LISTS, type ListName, type Settings } from './settings';

/** What went into a list, and what went out of it. */
export interface Moved<Item> {
  added: Item[];
  removed: Item[];
}

/** What makes settings of others; it can be applied to settings that were changed elsewhere meanwhile. */
export interface Difference {
  lists: Record<ListName, Moved<string>>;
  entries: Moved<Entry> & { changed: { before: Entry; after: Entry }[] };
}

const names = Object.keys(LISTS) as ListName[];

const forEachList = <Value>(make: (name: ListName) => Value): Record<ListName, Value> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<ListName, Value>;

const without = (list: string[], other: string[]): string[] => {
  const known = new Set(other);
  return list.filter((item) => !known.has(item));
};

const byId = (entries: Entry[]): Map<string, Entry> => new Map(entries.map((entry) => [entry.id, entry]));

/** The fields in which two entries differ, whatever the order that they are written in. */
export function fieldsChanged(before: Entry, after: Entry): (keyof Entry)[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Entry)[]);
  return [...fields].filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function entriesBetween(before: Entry[], after: Entry[]): Difference['entries'] {
  const [had, has] = [byId(before), byId(after)];
  const changed = after.flatMap((entry) => {
    const old = had.get(entry.id);
    return old && old !== entry && fieldsChanged(old, entry).length > 0 ? [{ before: old, after: entry }] : [];
  });
  return { added: after.filter(({ id }) => !had.has(id)), removed: before.filter(({ id }) => !has.has(id)), changed };
}

/** What leads from one state of the settings to another. */
export const differenceOf = (before: Settings, after: Settings): Difference => ({
  lists: forEachList((name) => ({ added: without(after[name], before[name]), removed: without(before[name], after[name]) })),
  entries: entriesBetween(before.ownEntries, after.ownEntries),
});

const turned = <Item>({ added, removed }: Moved<Item>): Moved<Item> => ({ added: removed, removed: added });

/** What takes a difference back. */
export const inverseOf = ({ lists, entries }: Difference): Difference => ({
  lists: forEachList((name) => turned(lists[name])),
  entries: { ...turned(entries), changed: entries.changed.map(({ before, after }) => ({ before: after, after: before })) },
});

const isSame = (one: Entry | undefined, other: Entry): boolean => one === other || (one !== undefined && !fieldsChanged(one, other).length);

/** Only entries that stand as the difference found them are touched: what somebody else made of one meanwhile stays. */
function applyToEntries(own: Entry[], { added, removed, changed }: Difference['entries']): Entry[] {
  if (!added.length && !removed.length && !changed.length) return own;
  const gone = byId(removed);
  const before = byId(changed.map((each) => each.before));
  const after = byId(changed.map((each) => each.after));
  const kept = own
    .filter((entry) => !isSame(gone.get(entry.id), entry))
    .map((entry) => (isSame(before.get(entry.id), entry) ? (after.get(entry.id) ?? entry) : entry));
  const have = byId(kept);
  return [...added.filter(({ id }) => !have.has(id)), ...kept];
}

/** Settings with a difference applied; whatever it does not speak of stays as it is. */
export const applyDifference = (settings: Settings, { lists, entries }: Difference): Settings => ({
  ...settings,
  ...forEachList((name) => {
    const { added, removed } = lists[name];
    return added.length || removed.length ? [...new Set([...without(settings[name], removed), ...added])] : settings[name];
  }),
  ownEntries: applyToEntries(settings.ownEntries, entries),
});

/** Whether a difference is none. */
export const isNothing = ({ lists, entries }: Difference): boolean =>
  [...Object.values(lists), entries].every(({ added, removed }) => !added.length && !removed.length) && !entries.changed.length;
