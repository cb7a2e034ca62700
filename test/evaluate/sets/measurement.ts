import type { RowFolder } from '../rows';
import type { Table } from '../table';

/** Figures that can be drawn from a folder which holds the files. */
export interface Measurement {
  files: string[];
  measure(folder: RowFolder): Table[];
}
