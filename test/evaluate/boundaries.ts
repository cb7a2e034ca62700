import { readFileSync } from 'node:fs';
import { readText, spanOf } from '../../src/core/text/text';
import { addCounts, type Counts, f1Of, noCounts, precisionOf, recallOf } from './counts';
import type { Table } from './table';

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

/** The paragraphs of the hard set. */
export const readBoundaries = (): Paragraph[] => parseBoundaries(readFileSync(FILE, 'utf8'));

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

/** Boundaries inside paragraphs, which are the hard ones, and the ends of all sentences, to which a paragraph's end adds one. */
export function boundariesTable(): Table {
  const paragraphs = readBoundaries();
  const inside = countBoundaries(paragraphs);
  const columns = [inside, { ...inside, hits: inside.hits + paragraphs.length }];
  const row = (name: string, figure: (counts: Counts) => string) => [name, ...columns.map(figure)];
  const rows = [
    row('marked', ({ hits, missed }) => `${hits + missed}`),
    row('missed', ({ missed }) => `${missed}`),
    row('set where there is none', ({ extra }) => `${extra}`),
    row('recall', (counts) => recallOf(counts).toFixed(4)),
    row('precision', (counts) => precisionOf(counts).toFixed(4)),
    row('F1', (counts) => f1Of(counts).toFixed(4)),
  ];
  return { title: 'Sentence boundaries', head: ['', 'inside paragraphs', 'all sentence ends'], rows, remarks: [] };
}
