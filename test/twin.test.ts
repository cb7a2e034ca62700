import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Span } from '../src/core/article';
import { articleOf } from '../src/core/plain-article';
import { type Note, type Passage, type Review, review } from '../src/core/review';
import { bundledLexicon } from '../src/data/lexicon';

/** Where a word stands, the check that must note it and whose word it is; several checks or speakers where each would be right. */
interface Word extends Span {
  file: string;
  exact: string;
  check: string | string[];
  voice: string;
  speaker?: string | string[];
}

interface Said {
  file: string;
  source: string;
  /** The name that a pronoun or short name stands for. */
  resolves?: string;
  cue: string;
  content: string;
}

interface Expected {
  files: Record<string, string>;
  words: Word[];
  silent: (Span & { file: string; exact: string })[];
  attributions: Said[];
}

const folder = new URL('./fixtures/twin/', import.meta.url);
const fileOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const expected: Expected = JSON.parse(fileOf('expected.json'));
const texts = new Map(Object.values(expected.files).map((file) => [file, fileOf(file)]));
const lexicon = bundledLexicon();
const reviews = new Map([...texts].map(([file, text]) => [file, review(articleOf(text), { lexicon })]));

const reviewOf = (file: string): Review => reviews.get(file) as Review;
const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The checks that look at single words; a loaded cue may stand anywhere. */
const WORD_CHECKS = ['contested-labels', 'loaded-modifiers', 'doubt-markers', 'intensifiers'];
const passagesOf = (file: string, checks: string[]): Passage[] =>
  reviewOf(file)
    .notes.filter(({ check }: Note) => checks.includes(check))
    .flatMap(({ passages }) => passages);

const isNamed = (name: string, among: string[]): boolean =>
  among.some((other) => other.toLowerCase().includes(name.toLowerCase()) || name.toLowerCase().includes(other.toLowerCase()));

describe('the expectations themselves', () => {
  test.each([...expected.words, ...expected.silent])('$exact stands where it is said to', ({ file, start, end, exact }) => {
    expect(texts.get(file)?.slice(start, end)).toBe(exact);
  });

  test('there are enough of each', () => {
    expect(expected.words.length).toBeGreaterThanOrEqual(25);
    expect(expected.silent.length).toBeGreaterThanOrEqual(12);
    expect(expected.attributions.length).toBeGreaterThanOrEqual(16);
  });
});

describe('words', () => {
  test.each(expected.words)('$file: "$exact" at $start, voice $voice', (word) => {
    const hits = passagesOf(word.file, listOf(word.check)).filter((passage) => overlaps(passage, word));
    expect(hits.map(({ voice }) => voice)).toContain(word.voice);
    if (word.speaker === undefined) return;
    const speakers = hits.filter(({ voice }) => voice === word.voice).map(({ speaker }) => speaker ?? '');
    expect(speakers.filter((speaker) => speaker && isNamed(speaker, listOf(word.speaker ?? [])))).not.toEqual([]);
  });
});

describe('silence', () => {
  test.each(expected.silent)('$file: "$exact" at $start', (span) => {
    expect(passagesOf(span.file, WORD_CHECKS).filter((passage) => overlaps(passage, span))).toEqual([]);
  });
});

describe('attributions', () => {
  test.each(expected.attributions)('$file: $source $cue "$content"', ({ file, source, resolves, cue, content }) => {
    const start = texts.get(file)?.indexOf(content) ?? -1;
    const { attributions, sources } = reviewOf(file);
    const hits = attributions.filter((a) => a.content.some((piece) => overlaps(piece, { start, end: start + content.length })));
    const said = hits.find((a) => a.source && isNamed(source, [a.source.exact]) && a.cue?.exact.toLowerCase().includes(cue.toLowerCase()));
    expect(said, `found ${hits.map((a) => `${a.source?.exact} ${a.cue?.exact}`).join(', ')}`).toBeDefined();
    if (resolves) expect(sources.find(({ id }) => id === said?.sourceId)?.name).toContain(resolves);
  });
});
