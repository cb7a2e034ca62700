/** Figures to be printed. */
export interface Table {
  title: string;
  head: string[];
  rows: string[][];
  /** What must be known beside the figures, a sentence each. */
  remarks: string[];
}

export const three = (figure: number): string => figure.toFixed(3);

export const partOf = (part: number, whole: number): string => `${part} of ${whole}`;

/** A table of a name and a figure each; a number is written with three decimals. */
export const figures = (title: string, rows: [name: string, figure: number | string][], remarks: string[] = []): Table => ({
  title,
  head: ['', 'figure'],
  rows: rows.map(([name, figure]) => [name, typeof figure === 'number' ? three(figure) : figure]),
  remarks,
});

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

/** A table as Markdown, in columns that a terminal shows well. The first column holds names, the others figures. */
export function toMarkdown({ title, head, rows, remarks }: Table): string {
  const cells = [head, ...rows].map((row) => row.map(escaped));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)));
  const padded = (row: string[]) =>
    widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)));
  const line = (row: string[]) => `| ${padded(row).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [names = [], ...body] = cells;
  const table = [line(names), rule, ...body.map(line)].join('\n');
  return [`## ${title}`, table, ...remarks].join('\n\n');
}
