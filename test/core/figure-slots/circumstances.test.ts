import { expect, test } from 'vitest';
import { readingOf } from '../../../src/core/attribution/grammar/reading-of';
import { mayBeSame, readCircumstances } from '../../../src/core/figure-slots/circumstances';
import { readText } from '../../../src/core/text/text';

function circumstancesOf(raw: string) {
  const text = readText(raw);
  return readCircumstances(readingOf(text), { from: 0, to: text.tokens.count });
}

test.each([
  ['nothing said', 'Nine died.', 'Ten died.', true],
  ['one day', 'Nine died on Monday.', 'Ten died on Monday.', true],
  ['a day in one only', 'Nine died on Monday.', 'Ten died.', true],
  ['other days', 'Nine died on Monday.', 'Ten died on Tuesday.', false],
  ['other years', 'Nine died in 2024.', 'Ten died in 2025.', false],
  ['a month in one only', 'Nine died.', 'Ten died in May.', false],
  ['the same place', 'Nine died in Orvale.', 'Ten died in Orvale.', true],
  ['a place in the first only', 'Nine died in Orvale.', 'Ten died.', true],
  ['a new place', 'Nine died.', 'Ten died in Tarn.', false],
  ['the whole world', 'Nine died.', 'Ten died worldwide.', false],
  ['a sum over time', 'Nine died.', 'Ninety have died so far.', false],
  ['a count that moves on', 'Nine died.', 'The toll later rose to ten.', false],
])('%s', (_, one, other, expected) => {
  expect(mayBeSame(circumstancesOf(one), circumstancesOf(other))).toBe(expected);
});
