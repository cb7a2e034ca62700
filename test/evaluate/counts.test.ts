import { expect, test } from 'vitest';
import { compareLists, f1Of, precisionOf, recallOf } from './counts';

test.each([
  ['equal', 'ab', 'ab', { hits: 2, extra: 0, missed: 0 }],
  ['in another order', 'ab', 'ba', { hits: 2, extra: 0, missed: 0 }],
  ['one too many of the same', 'a', 'aa', { hits: 1, extra: 1, missed: 0 }],
  ['one too few of the same', 'aab', 'a', { hits: 1, extra: 0, missed: 2 }],
  ['nothing alike', 'a', 'bc', { hits: 0, extra: 2, missed: 1 }],
  ['nothing', '', '', { hits: 0, extra: 0, missed: 0 }],
])('%s', (_, gold, predicted, expected) => {
  expect(compareLists([...gold], [...predicted])).toEqual(expected);
});

test.each([
  [{ hits: 3, extra: 1, missed: 3 }, 0.75, 0.5, 0.6],
  [{ hits: 0, extra: 0, missed: 0 }, 0, 0, 0],
])('%o', (counts, precision, recall, f1) => {
  expect(precisionOf(counts)).toBe(precision);
  expect(recallOf(counts)).toBe(recall);
  expect(f1Of(counts)).toBeCloseTo(f1);
});
