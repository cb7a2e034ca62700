import type { Frequencies } from '../core/compare/weights';
import file from './frequencies.json';

const shares = Object.entries(file.bands).flatMap(([share, words]) => words.split(' ').map((word) => [word, Number(share)] as const));

/** The bundled table of how common words are: the share of reports that hold a word, by word; the build puts the words' stems in their place. */
export const frequencies: Frequencies = Object.assign(new Map(shares), { areOfStems: 'areOfStems' in file });
