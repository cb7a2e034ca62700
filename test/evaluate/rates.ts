import { checks } from '../../src/core/checks';
import type { Side } from '../../src/core/lexicon/entry';
import { bundledLexicon } from '../../src/data/lexicon';
import { type Checked, passagesOf } from './checker';
import { ratio } from './counts';
import type { Table } from './table';

interface Rate {
  own: number;
  all: number;
}

/** How often the checks, the lexicon's sides and its entries note something in some texts. */
export interface Rates {
  words: number;
  checks: Map<string, Rate>;
  sides: Map<Side, Rate>;
  /** By id; only what was noted. */
  entries: Map<string, Rate>;
}

const SIDES: Side[] = ['for-actor', 'against-actor', 'for-authority', 'against-authority', 'none'];
const sideOf = new Map(bundledLexicon().map(({ id, side }) => [id, side ?? 'none']));

/** Checks that look at a report alone. */
const ALONE = checks.filter(({ basis }) => basis !== 'comparison').map(({ id }) => id);

const none = <Key>(keys: Key[]): Map<Key, Rate> => new Map(keys.map((key) => [key, { own: 0, all: 0 }]));

const add = (rate: Rate | undefined, isOwn: boolean): void => {
  if (!rate) return;
  rate.all += 1;
  if (isOwn) rate.own += 1;
};

export const noRates = (): Rates => ({ words: 0, checks: none(ALONE), sides: none(SIDES), entries: new Map() });

/** Counts what is noted in a text of so many words. */
export function addRates(rates: Rates, checked: Checked, words: number): void {
  rates.words += words;
  for (const { check, passage } of passagesOf(checked)) {
    add(rates.checks.get(check), passage.voice === 'outlet');
    if (!passage.entry) continue;
    add(rates.sides.get(sideOf.get(passage.entry) ?? 'none'), passage.voice === 'outlet');
    const rate = rates.entries.get(passage.entry) ?? { own: 0, all: 0 };
    rates.entries.set(passage.entry, rate);
    add(rate, passage.voice === 'outlet');
  }
}

function tableOf(title: string, rates: Map<string, Rate>, words: number): Table {
  const per = (count: number) => (1000 * ratio(count, words)).toFixed(2);
  const rows = [...rates].map(([name, { own, all }]) => [name, per(all), per(own), `${all}`]);
  return { title, head: ['', 'per 1,000 words', "in the outlet's voice", 'passages'], rows, remarks: [] };
}

const MOST_ENTRIES = 20;

/** The entries that are noted most; of those noted equally often the first by name. */
const most = (entries: Map<string, Rate>): Map<string, Rate> =>
  new Map([...entries].sort(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1)).slice(0, MOST_ENTRIES));

/** The rates per 1,000 words by check, by side of the lexicon and of the entries noted most, over all voices and in the outlet's own. */
export const ratesTables = (of: string, { words, checks: byCheck, sides, entries }: Rates): Table[] => [
  tableOf(`Notes on ${of} (${words} words)`, byCheck, words),
  tableOf(`Sides of the lexicon on ${of}`, sides, words),
  tableOf(`Entries noted most on ${of} (${entries.size} noted)`, most(entries), words),
];
