import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Piece, Span } from '../src/core/article';
import { articleOf } from '../src/core/plain-article';
import { type Passage, type Reference, type Review, review } from '../src/core/review';
import { frequencies } from '../src/data/frequencies';
import { bundledLexicon } from '../src/data/lexicon';

type Pair = [here: string, there: string];

interface Expected {
  files: { A: string; B: string };
  compare: {
    swappedLabels: Pair[];
    gainedModifiers: Record<string, string[]>;
    changedDetail: Pair[];
    alteredQuotes: Pair[];
    sameQuotes: string[];
    changedAttribution: Pair[];
    onlyIn: Record<string, string[]>;
    silentPairs: Pair[];
    aligned: Pair[];
  };
}

const folder = new URL('./fixtures/twin/', import.meta.url);
const fileOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const { files, compare }: Expected = JSON.parse(fileOf('expected.json'));
const texts: Record<string, string> = { [files.A]: fileOf(files.A), [files.B]: fileOf(files.B) };
const lexicon = bundledLexicon();

const textOf = (file: string): string => texts[file] ?? '';
const otherThan = (file: string): string => (file === files.A ? files.B : files.A);
const reviewed = (file: string): Review =>
  review(articleOf(textOf(file)), {
    lexicon,
    frequencies,
    references: [{ id: otherThan(file), article: articleOf(textOf(otherThan(file))) }],
  });
const reviews: Record<string, Review> = { [files.A]: reviewed(files.A), [files.B]: reviewed(files.B) };

const reviewOf = (file: string): Review => reviews[file] as Review;
const referenceOf = (file: string): Reference => reviewOf(file).references[0] as Reference;
const passagesOf = (file: string, ...checks: string[]): Passage[] =>
  reviewOf(file).notes.flatMap(({ check, passages }) => (checks.includes(check) ? passages : []));

/** Every place of some words in a report; capitals count for nothing. */
function placesOf(file: string, words: string): Span[] {
  const text = textOf(file).toLowerCase();
  const places: Span[] = [];
  for (let at = text.indexOf(words.toLowerCase()); at >= 0; at = text.indexOf(words.toLowerCase(), at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

const overlaps = (a: Span, b: Span): boolean =>
  a.start === a.end ? b.start <= a.start && a.start <= b.end : a.start < b.end && b.start < a.end;
const standsAt = (piece: Span, file: string, words: string): boolean => placesOf(file, words).some((place) => overlaps(piece, place));
/** Whether more than half of a piece stands within some words. */
const standsWithin = (piece: Span, file: string, words: string): boolean =>
  placesOf(file, words).some(({ start, end }) => 2 * (Math.min(piece.end, end) - Math.max(piece.start, start)) > piece.end - piece.start);

const there = ({ reports }: Passage): Piece[] => reports.flatMap(({ pieces }) => pieces);
const joins = ([here, other]: Pair, passages: Passage[], stands = standsAt): boolean =>
  passages.some((passage) => stands(passage, files.A, here) && there(passage).some((piece) => stands(piece, files.B, other)));

const named = (labels: { label: string }[], words: string): boolean =>
  labels.some(({ label }) => label.toLowerCase().includes(words.toLowerCase()) || words.toLowerCase().includes(label.toLowerCase()));
const inOneRow = ([here, other]: Pair): boolean =>
  referenceOf(files.A).labels.some((row) => named(row.here, here) && named(row.there, other));

test('the two are of the same event, either way, with the evidence', () => {
  expect([files.A, files.B].map((file) => referenceOf(file).sameEvent)).toEqual([true, true]);
  expect(referenceOf(files.A).because).not.toEqual([]);
});

test.each(compare.aligned)('the sentence with "%s" is set beside the one with "%s"', (here, other) => {
  const pairs = referenceOf(files.A).aligned.filter((pair) => standsAt(pair.here, files.A, here) && standsAt(pair.there, files.B, other));
  expect(pairs).not.toEqual([]);
});

describe('who is called what', () => {
  const isShown = (pair: Pair) => joins(pair, passagesOf(files.A, 'swapped-labels')) || inOneRow(pair);

  test('at least five of the six are shown', () => {
    expect(
      compare.swappedLabels.filter(isShown).length,
      JSON.stringify(compare.swappedLabels.filter((pair) => !isShown(pair))),
    ).toBeGreaterThanOrEqual(5);
  });
});

test.each(Object.entries(compare.gainedModifiers).flatMap(([file, words]) => words.map((word) => [file, word])))(
  '%s alone has "%s"',
  (file = '', word = '') => {
    const gained = passagesOf(file, 'gained-modifiers').map(({ exact }) => exact.toLowerCase());
    expect(gained.filter((exact) => exact.includes(word.toLowerCase()))).not.toEqual([]);
  },
);

test('at least two of the three changed details are shown', () => {
  expect(
    compare.changedDetail.filter((pair) => joins(pair, passagesOf(files.A, 'changed-detail', 'gained-modifiers'))).length,
  ).toBeGreaterThanOrEqual(2);
});

describe('quotations', () => {
  test.each(compare.alteredQuotes)('"%s" is altered to "%s"', (...pair) => {
    expect(joins(pair, passagesOf(files.A, 'altered-quotes'))).toBe(true);
  });

  test.each(compare.sameQuotes)('"%s" is the same in both', (words) => {
    expect(passagesOf(files.A, 'altered-quotes').filter((passage) => standsAt(passage, files.A, words))).toEqual([]);
  });
});

test.each(compare.changedAttribution)('"%s" is somebody\'s word, "%s" nobody\'s', (...pair) => {
  expect(joins(pair, passagesOf(files.A, 'changed-attribution'))).toBe(true);
});

test.each(Object.entries(compare.onlyIn).flatMap(([file, words]) => words.map((word) => [file, word])))(
  'only %s has "%s"',
  (file = '', words = '') => {
    const place = placesOf(file, words)[0] as Span;
    expect(passagesOf(file, 'facts-only-here', 'dropped-quotes').filter((passage) => overlaps(passage, place))).not.toEqual([]);
    const shown = passagesOf(otherThan(file), 'facts-elsewhere', 'dropped-quotes').flatMap(there);
    expect(shown.filter((piece) => overlaps(piece, place))).not.toEqual([]);
  },
);

test.each(compare.silentPairs)('"%s" and "%s" say the same', (...pair) => {
  const noting = ['swapped-labels', 'changed-detail', 'altered-quotes', 'differing-figures', 'gained-modifiers'];
  expect(joins(pair, passagesOf(files.A, ...noting), standsWithin)).toBe(false);
});
