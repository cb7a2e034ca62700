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

/** How often the checks and the lexicon's sides note something in some texts. */
export interface Rates {
  words: number;
  checks: Map<string, Rate>;
  sides: Map<Side, Rate>;
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

export const noRates = (): Rates => ({ words: 0, checks: none(ALONE), sides: none(SIDES) });

/** Counts what is noted in a text of so many words. */
export function addRates(rates: Rates, checked: Checked, words: number): void {
  rates.words += words;
  for (const { check, passage } of passagesOf(checked)) {
    add(rates.checks.get(check), passage.voice === 'outlet');
    if (passage.entry) add(rates.sides.get(sideOf.get(passage.entry) ?? 'none'), passage.voice === 'outlet');
  }
}

function tableOf(title: string, rates: Map<string, Rate>, words: number): Table {
  const per = (count: number) => (1000 * ratio(count, words)).toFixed(2);
  const rows = [...rates].map(([name, { own, all }]) => [name, per(all), per(own), `${all}`]);
  return { title, head: ['', 'per 1,000 words', "in the outlet's voice", 'passages'], rows, remarks: [] };
}

/** The rates per 1,000 words by check and by side of the lexicon, over all voices and in the outlet's own. */
export const ratesTables = (of: string, { words, checks: byCheck, sides }: Rates): Table[] => [
  tableOf(`Notes on ${of} (${words} words)`, byCheck, words),
  tableOf(`Sides of the lexicon on ${of}`, sides, words),
];
