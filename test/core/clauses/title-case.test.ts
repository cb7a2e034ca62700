import { expect, test } from 'vitest';
import { isTitleCase } from '../../../src/core/clauses/title-case';
import { readText } from '../../../src/core/text/text';

test.each([
  ['a headline in title case', 'Soldiers Leave the Port at Dawn', true],
  ['a headline in sentence case', 'Soldiers leave the port at dawn', false],
  ['a sentence full of names', 'Ann Lee met Bo Hill in Orvale.', false],
  ['one word', 'Harbour', false],
  ['an empty text', '', false],
])('%s', (_, raw, expected) => {
  expect(isTitleCase(readText(raw), { from: 0, to: 0 })).toBe(expected);
});
