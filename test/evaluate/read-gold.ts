import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type GoldReport, parseGoldReport } from './gold-report';

/** From the project's folder. `tune` is open to whoever writes rules; `held` is only run; `second` annotates some of both a second time. */
const GOLD = 'test/evaluate/gold';

export type Part = 'tune' | 'held' | 'second';

export interface Gold {
  reports: GoldReport[];
  /** Files that could not be read, a sentence each. */
  faults: string[];
}

/** The reports of one part of the gold set, by name. A faulty file is named and left out. */
export function readGold(part: Part): Gold {
  const gold: Gold = { reports: [], faults: [] };
  const folder = `${GOLD}/${part}`;
  if (!existsSync(folder)) return gold;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.txt')) continue;
    try {
      gold.reports.push(parseGoldReport(file.slice(0, -'.txt'.length), readFileSync(`${folder}/${file}`, 'utf8')));
    } catch (error) {
      gold.faults.push(`${part}/${(error as Error).message}`);
    }
  }
  return gold;
}
