import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedOf, likeness } from '../../src/content/likeness';

test.each([
  ['the same', 'boats left', 'boats left', 1],
  ['the same, and more', 'boats left', 'boats left at dawn', 1],
  ['one letter other', 'boats left', 'boots left', 0.9],
  ['one letter more', 'boats left', 'boasts left', 0.9],
  ['one letter less', 'boats left', 'bots left', 0.9],
  ['nothing there', 'boats left', '', 0],
  ['nothing alike', 'abcd', 'wxyz', 0],
])('%s', (_name, expected, given, score) => {
  expect(likeness(expectedOf(expected), given)).toBeCloseTo(score, 10);
});

/** The table of edits as it is taught, row by row. */
function byTable(expected: string, given: string): number {
  const width = Math.min(given.length, expected.length + 8);
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= expected.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= width; j += 1) {
      const same = expected[i - 1] === given[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] as number) + same, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.max(0, 1 - Math.min(...row) / expected.length);
}

test('as the table of edits says, whatever the texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 45 });
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 32 }), text, (expected, given) => {
      expect(likeness(expectedOf(expected), given)).toBeCloseTo(byTable(expected, given), 10);
    }),
    { numRuns: 5000 },
  );
});
