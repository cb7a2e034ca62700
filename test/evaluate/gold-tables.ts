import { figuresOf } from './attribution-score';
import { type CheckedReport, resolveGold, scoreGold } from './check-gold';
import type { GoldReport } from './gold-report';
import { isPronounCase, MENTIONS, rightShare, shownShare } from './resolution';
import { wordsIn } from './spans';
import { partOf, type Table, three } from './table';

/** The reports of both halves and all together. What is held back is only ever told as a total. */
export interface Halves {
  tune: CheckedReport[];
  held: CheckedReport[];
  both: CheckedReport[];
}

const HALVES = ['tune', 'held', 'both'] as const satisfies (keyof Halves)[];

const tableOf = (title: string, rows: string[][], remarks: string[] = []): Table => ({ title, head: ['', ...HALVES], rows, remarks });

/** How much the gold set holds. */
export function sizeTable(halves: Halves, remarks: string[]): Table {
  const row = (name: string, count: (report: GoldReport) => number): string[] => {
    const sums = HALVES.map((half) => halves[half].reduce((sum, { report }) => sum + count(report), 0));
    return [name, ...sums.map(String)];
  };
  const rows = [
    row('reports', () => 1),
    row('words', ({ text }) => wordsIn(text)),
    row('attributions', ({ attributions }) => attributions.length),
    row('he, she, they', ({ text, attributions }) => attributions.filter((each) => isPronounCase(text, each)).length),
  ];
  return tableOf('Gold set', rows, remarks);
}

export function attributionTable(halves: Halves): Table {
  const columns = HALVES.map((half) => new Map(figuresOf(scoreGold(halves[half]))));
  const names = [...(columns[0]?.keys() ?? [])];
  const rows = names.map((name) => [name, ...columns.map((column) => three(column.get(name) ?? 0))]);
  return tableOf('Attribution on the gold set', rows);
}

export function resolutionTable(halves: Halves): Table {
  const columns = HALVES.map((half) => resolveGold(halves[half]));
  const rows = MENTIONS.flatMap((kind) => {
    const cells = columns.map((column) => column[kind]);
    return [
      [`${kind}: attribution found`, ...cells.map(({ found, cases }) => partOf(found, cases))],
      [`${kind}: a name shown, of all cases`, ...cells.map((one) => three(shownShare(one)))],
      [`${kind}: the right one, of those shown`, ...cells.map((one) => three(rightShare(one)))],
    ];
  });
  return tableOf('Whom other words stand for', rows);
}
