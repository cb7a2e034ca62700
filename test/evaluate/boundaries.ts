import { existsSync, readFileSync } from 'node:fs';
import { readText, spanOf } from '../../src/core/text/text';
import { addCounts, type Counts, f1Of, noCounts, precisionOf, recallOf } from './counts';
import { figures, type Table } from './table';

const FILE = 'test/evaluate/boundaries.txt';

/** A paragraph and where its sentences begin, but for the first: UTF-16 offsets. */
export interface Paragraph {
  text: string;
  starts: number[];
}

/** Reads a paragraph in which a `|` parts two sentences; white space on both sides of it is one space of the text. */
export function parseParagraph(line: string): Paragraph {
  const [first = '', ...more] = line.split('|');
  let text = first;
  const starts: number[] = [];
  for (const piece of more) {
    const rest = piece.trimStart();
    if (rest.length < piece.length && !/\s$/.test(text)) text += ' ';
    starts.push(text.length);
    text += rest;
  }
  return { text, starts };
}

/** The paragraphs of a file, a line each; lines that begin with `#` are for people. */
export const parseBoundaries = (file: string): Paragraph[] =>
  file
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map(parseParagraph);

/** The paragraphs of the hard set; none where it does not stand there. */
export const readBoundaries = (): Paragraph[] => (existsSync(FILE) ? parseBoundaries(readFileSync(FILE, 'utf8')) : []);

function startsFound(raw: string): number[] {
  const text = readText(raw);
  return text.sentences.slice(1).map((sentence) => spanOf(text, sentence).start);
}

/** How many boundaries inside paragraphs are found, are none, or are missed. */
export function countBoundaries(paragraphs: Paragraph[]): Counts {
  const sum = noCounts();
  for (const { text, starts } of paragraphs) {
    const found = startsFound(text);
    const hits = found.filter((start) => starts.includes(start)).length;
    addCounts(sum, { hits, extra: found.length - hits, missed: starts.length - hits });
  }
  return sum;
}

const precise = (share: number): string => share.toFixed(4);

export function boundariesTable(): Table {
  const counts = countBoundaries(readBoundaries());
  return figures('Sentence boundaries', [
    ['boundaries marked', `${counts.hits + counts.missed}`],
    ['found, of the marked', precise(recallOf(counts))],
    ['right, of the found', precise(precisionOf(counts))],
    ['F1', precise(f1Of(counts))],
    ['missed', `${counts.missed}`],
    ['set where there is none', `${counts.extra}`],
  ]);
}
