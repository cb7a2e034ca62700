import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../../src/core/compare/align-words';

/** The partners of two sentences' words, the same word being the likest. */
function partners(here: string, there: string): number[] {
  const [one, other] = [here.split(' ').filter(Boolean), there.split(' ').filter(Boolean)];
  const same = (a: number, b: number) => one[a] === other[b];
  return [...alignWords(one.length, other.length, same, (a, b) => (same(a, b) ? 2 : -0.9)).here];
}

describe('alignWords', () => {
  test.each([
    ['the same', 'a b c', 'a b c', [0, 1, 2]],
    ['a word put in', 'a c', 'a b c', [0, 2]],
    ['a word left out', 'a b c', 'a c', [0, -1, 1]],
    ['a word for another', 'a b c', 'a x c', [0, 1, 2]],
    ['one long gap', 'a b c d e', 'a e', [0, -1, -1, -1, 1]],
    ['nothing here', '', 'a b', []],
    ['nothing there', 'a b', '', [-1, -1]],
    ['the same ends', 'a b x c d', 'a b y z c d', [0, 1, 3, 4, 5]],
  ])('%s', (_, here, there, expected) => {
    expect(partners(here, there)).toEqual(expected);
  });

  test('never crosses and never gives a word to two', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (here, there) => {
        const met = partners(here, there).filter((at) => at >= 0);
        return met.every((at, index) => index === 0 || at > (met[index - 1] as number));
      }),
    );
  });

  test('leaves lists that are too long without partners but for their ends', () => {
    const length = 600;
    const { here } = alignWords(
      length,
      length,
      (a, b) => a === b && a < 3,
      () => 1,
    );
    expect([...here].filter((at) => at >= 0)).toEqual([0, 1, 2]);
  });
});
