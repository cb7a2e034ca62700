import type { Entry } from '../../core/lexicon/entry';
import type { Say } from '../../view/say';
import { formsOf } from './forms';
import type { Item } from './items';
import { groupName, themeKey } from './names';
import { sideKeys } from './side-keys';
import { offBy, type Switches } from './switches';

/** What a reader asks the table for; an empty part asks for nothing. */
export interface Wanted {
  query: string;
  theme: string;
  check: string;
  side: string;
  group: string;
  state: '' | 'own' | 'changed' | 'off' | 'quiet';
}

export const anything: Wanted = { query: '', theme: '', check: '', side: '', group: '', state: '' };

/** All that a reader may look for in an entry, in lower case; made once for each entry. */
export function haystacks(say: Say): (item: Item) => string {
  const made = new WeakMap<Entry, string>();
  const make = ({ entry, theme }: Item): string => {
    const { why, plainer = [], category, side, group, guidance = [] } = entry;
    const named = [say(`${category}.title`), say(themeKey(theme)), side ? say(sideKeys[side]) : '', group ? groupName(group) : ''];
    return [...formsOf(entry), why, ...plainer, category, ...named, ...guidance.map(({ who }) => who)].join('\n').toLowerCase();
  };
  return (item) => {
    const known = made.get(item.entry) ?? make(item);
    made.set(item.entry, known);
    return known;
  };
}

function isWanted(item: Item, { theme, check, side, group, state }: Wanted, switches: Switches): boolean {
  const { entry, origin } = item;
  if (theme && item.theme !== theme) return false;
  if (check && entry.category !== check) return false;
  if (side && (entry.side ?? 'none') !== side) return false;
  if (group && entry.group !== group) return false;
  if (state === 'quiet') return switches.quiet.has(entry.id) || (entry.weight === 'quiet' && !switches.loud.has(entry.id));
  if (state === 'off') return offBy(item, switches) !== undefined;
  return !state || origin === state;
}

/** The items that a reader asks for, in their order: every word of the query stands in each. */
export function filterItems(items: Item[], wanted: Wanted, switches: Switches, haystackOf: (item: Item) => string): Item[] {
  const words = wanted.query.toLowerCase().split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (!isWanted(item, wanted, switches)) return false;
    if (!words.length) return true;
    const haystack = haystackOf(item);
    return words.every((word) => haystack.includes(word));
  });
}
