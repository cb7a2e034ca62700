import { existsSync, readFileSync } from 'node:fs';

/** Rows of a file, and what is to be said of those that were left out. */
export interface Rows<Row> {
  rows: Row[];
  remarks: string[];
}

/** A folder of rows, a JSON object a line. */
export interface RowFolder {
  has(file: string): boolean;
  /** The rows of a file that hold all of `fields`; of those that name a split, the ones of the split that was asked for. */
  read<Row>(file: string, fields: (keyof Row & string)[]): Rows<Row>;
}

type Raw = Record<string, unknown>;

const nameOf = (row: Raw, line: number): string => String(row.id ?? row.event_id ?? `line ${line}`);

function parseRow(raw: string, line: number, fields: string[]): Raw {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    throw new Error(`line ${line} (not JSON)`);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`line ${line} (no object)`);
  const row = value as Raw;
  const lacking = fields.filter((field) => row[field] === undefined || row[field] === null);
  if (lacking.length > 0) throw new Error(`${nameOf(row, line)} (no ${lacking.join(', ')})`);
  return row;
}

/** Reads the lines of a file; a row that lacks a field is named and left out. */
export function parseRows<Row>(name: string, file: string, fields: string[], split?: string): Rows<Row> {
  const rows: Row[] = [];
  const faults: string[] = [];
  for (const [index, line] of file.split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      const row = parseRow(line, index + 1, fields);
      if (!split || row.split === undefined || row.split === split) rows.push(row as Row);
    } catch (error) {
      faults.push((error as Error).message);
    }
  }
  const remarks = faults.length > 0 ? [`Left out of ${name}: ${faults.length} rows, ${faults.slice(0, 5).join(', ')}.`] : [];
  if (rows.length === 0) remarks.push(`${name} has no row${split ? ` of the split ${split}` : ''}.`);
  return { rows, remarks };
}

/** Opens a folder of rows. */
export const openFolder = (folder: string, split?: string): RowFolder => ({
  has: (file) => existsSync(`${folder}/${file}`),
  read: (file, fields) => parseRows(file, readFileSync(`${folder}/${file}`, 'utf8'), fields, split),
});
