/** What a spreadsheet would take for a formula, and the sign that keeps it from doing so. */
const GUARDED = /^[=+\-@\t\r']/;
const GUARD = "'";

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of cells as CSV (RFC 4180); a cell that a spreadsheet would run as a formula begins with an apostrophe. */
export const toCsv = (rows: string[][]): string =>
  rows.map((row) => `${row.map((cell) => quoted(GUARDED.test(cell) ? GUARD + cell : cell)).join(',')}\r\n`).join('');

const unguarded = (cell: string): string => (cell.startsWith(GUARD) ? cell.slice(1) : cell);

/** The cell that begins at an offset: its text, and where its end is. */
function cellAt(text: string, at: number): { cell: string; end: number } {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && !',\r\n'.includes(text[end] as string)) end++;
    return { cell: text.slice(at, end), end };
  }
  let end = at + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  return { cell: text.slice(at + 1, end).replaceAll('""', '"'), end: Math.min(end + 1, text.length) };
}

const lineEnd = (text: string, at: number): number => (text.startsWith('\r\n', at) ? at + 2 : at + 1);

/** The rows of a CSV text, without the signs that guard cells; lines without any cell are left out. Any text can be read. */
export function fromCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length; ) {
    const { cell, end } = cellAt(text, at);
    row.push(unguarded(cell));
    if (text[end] === ',') {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    // What stands between a closing quotation mark and the next comma or line is no part of anything.
    at = end < text.length && !'\r\n'.includes(text[end] as string) ? end : lineEnd(text, end);
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
}
