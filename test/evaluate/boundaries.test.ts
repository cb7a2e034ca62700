import { expect, test } from 'vitest';
import { countBoundaries, parseBoundaries, parseParagraph, readBoundaries } from './boundaries';
import { precisionOf, recallOf } from './counts';

test.each([
  ['no mark', 'He left.', 'He left.', []],
  ['a mark after a stop', 'He left.| She stayed.', 'He left. She stayed.', ['She']],
  ['a mark with space on both sides', 'He left. | She stayed.', 'He left. She stayed.', ['She']],
  ['no space in the text', 'He left.|She stayed.', 'He left.She stayed.', ['She']],
  ['two marks', 'No.| “Yes.”| No.', 'No. “Yes.” No.', ['“Yes.”', 'No.']],
])('%s', (_, line, text, begins) => {
  const paragraph = parseParagraph(line);
  expect(paragraph.text).toBe(text);
  expect(paragraph.starts.map((start) => text.startsWith(begins[paragraph.starts.indexOf(start)] as string, start))).toEqual(
    begins.map(() => true),
  );
});

test('empty lines and lines for people are no paragraphs', () => {
  expect(parseBoundaries('# Titles\n\nHe left.| She stayed.\n').map(({ text }) => text)).toEqual(['He left. She stayed.']);
});

test.each([
  ['found', ['He left.| She stayed.'], { hits: 1, extra: 0, missed: 0 }],
  ['set where there is none', ['He left. She stayed.'], { hits: 0, extra: 1, missed: 0 }],
  ['missed', ['Dr.| Bello left.| She stayed.'], { hits: 1, extra: 0, missed: 1 }],
  ['each paragraph by itself', ['He left.', 'She stayed.'], { hits: 0, extra: 0, missed: 0 }],
])('%s', (_, lines, expected) => {
  expect(countBoundaries(lines.map(parseParagraph))).toEqual(expected);
});

test('the hard set is as long as it says, and nearly all of it is read right', () => {
  const counts = countBoundaries(readBoundaries());
  expect(counts.hits + counts.missed).toBeGreaterThanOrEqual(500);
  expect(recallOf(counts)).toBeGreaterThanOrEqual(0.995);
  expect(precisionOf(counts)).toBeGreaterThanOrEqual(0.995);
});
