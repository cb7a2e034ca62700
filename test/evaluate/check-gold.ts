import { type AttributionScore, scoreAttributions } from './attribution-score';
import type { Checked, Checker } from './checker';
import { markedOf } from './gold-marked';
import type { GoldReport } from './gold-report';
import { addResolutions, type MentionKind, noResolutions, type Resolutions } from './resolution';
import { rolesOf } from './roles';

/** A gold report with what the program says of it. */
export interface CheckedReport {
  report: GoldReport;
  checked: Checked;
}

export const checkGold = (reports: GoldReport[], checker: Checker): CheckedReport[] =>
  reports.map((report) => ({ report, checked: checker.check(report.slug, report.text) }));

/** How well the program finds who says what; the gold set marks everything, also what stands inside another's words. */
export const scoreGold = (reports: CheckedReport[]): AttributionScore =>
  scoreAttributions(
    reports.map(({ report, checked }) => ({
      text: report.text,
      gold: markedOf(report),
      predicted: checked.attributions.map(rolesOf),
    })),
    { marksAll: true },
  );

/** How well it says whom pronouns and other words stand for. */
export function resolveGold(reports: CheckedReport[]): Record<MentionKind, Resolutions> {
  const sums = { 'he, she, they': noResolutions(), it: noResolutions(), 'other words': noResolutions() };
  for (const { report, checked } of reports) addResolutions(sums, report, checked);
  return sums;
}
