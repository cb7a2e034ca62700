import { expect, test } from 'vitest';
import { likeness } from '../../src/content/likeness';

test.each([
  ['the same', 'boats left', 'boats left', 1],
  ['the same, and more', 'boats left', 'boats left at dawn', 1],
  ['one letter other', 'boats left', 'boots left', 0.9],
  ['one letter more', 'boats left', 'boasts left', 0.9],
  ['one letter less', 'boats left', 'bots left', 0.9],
  ['nothing there', 'boats left', '', 0],
  ['nothing alike', 'abcd', 'wxyz', 0],
])('%s', (_name, expected, given, score) => {
  expect(likeness(expected, given)).toBeCloseTo(score, 10);
});
