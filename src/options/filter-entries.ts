import type { Entry } from '../core/lexicon/entry';
import type { Say } from '../view/say';
import { formsOf } from './forms';
import { sideKeys } from './side-keys';

/** An entry with all that a reader may look for in it, in lower case. */
export interface Findable {
  entry: Entry;
  haystack: string;
}

/** Prepares entries for the filter: their words, why, plainer wording, category and side, and who advises on them. */
export const findable = (entries: Entry[], say: Say): Findable[] =>
  entries.map((entry) => {
    const { why, plainer = [], category, side, guidance = [] } = entry;
    const said = [say(`${category}.title`), side ? say(sideKeys[side]) : ''];
    const parts = [...formsOf(entry), why, ...plainer, category, ...said, ...guidance.map(({ who }) => who)];
    return { entry, haystack: parts.join('\n').toLowerCase() };
  });

/** The entries in which every word of the query stands, in their order; all of them for an empty query. */
export function filterEntries(entries: Findable[], query: string): Entry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ haystack }) => words.every((word) => haystack.includes(word))).map(({ entry }) => entry);
}

/** Entries under their categories, in the order in which the categories first stand. */
export function byCategory(entries: Entry[]): [category: string, entries: Entry[]][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.category);
    if (group) group.push(entry);
    else groups.set(entry.category, [entry]);
  }
  return [...groups];
}
