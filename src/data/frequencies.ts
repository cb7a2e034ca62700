import type { Frequencies } from '../core/compare/weights';
import file from './frequencies.json';

/** The bundled table of how common words are: the share of reports that hold a word, by word. */
export const frequencies: Frequencies = new Map(
  Object.entries(file.bands).flatMap(([share, words]) => words.split(' ').map((word) => [word, Number(share)] as const)),
);
