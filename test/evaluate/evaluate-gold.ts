import { agreementTable } from './agreement';
import { boundariesTable } from './boundaries';
import { type CheckedReport, checkGold } from './check-gold';
import { startChecker } from './checker';
import { attributionTable, resolutionTable, sizeTable } from './gold-tables';
import { addRates, noRates, ratesTables } from './rates';
import { readGold } from './read-gold';
import { wordsIn } from './spans';
import type { Table } from './table';

function rateTables(reports: CheckedReport[]): Table[] {
  const rates = noRates();
  for (const { report, checked } of reports) addRates(rates, checked, wordsIn(report.text));
  return ratesTables('the gold set', rates);
}

/** The figures of the gold set: how well the program reads it, how far people agree on it, and how often its checks note something. */
export function* evaluateGold(): Generator<Table> {
  const checker = startChecker();
  const [tune, held, second] = [readGold('tune'), readGold('held'), readGold('second')];
  const checked = { tune: checkGold(tune.reports, checker), held: checkGold(held.reports, checker) };
  const halves = { ...checked, both: [...checked.tune, ...checked.held] };
  const faults = [tune, held, second].flatMap((part) => part.faults);
  yield sizeTable(halves, [...faults, ...checker.remarks()]);
  yield attributionTable(halves);
  yield agreementTable([...tune.reports, ...held.reports], second.reports);
  yield resolutionTable(halves);
  yield boundariesTable();
  yield* rateTables(halves.both);
}
