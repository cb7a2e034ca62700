import { expect, test } from 'vitest';
import { isSteady, warmUp } from './warm-up';

test.each([
  ['too few rounds', [5, 5, 5], false],
  ['as quick as before', [5, 5, 5, 5], true],
  ['slower than before', [5, 5, 6, 6], true],
  ['two in a hundred quicker', [100, 100, 98, 98], true],
  ['three in a hundred quicker', [100, 100, 97, 97], false],
  ['quicker, and that long ago', [9, 9, 5, 5, 5, 5], true],
])('two rounds held against two: %s', (_, times, expected) => {
  expect(isSteady(times, 2)).toBe(expected);
});

test('each runs in turn until all are steady, five times the stretch at most', () => {
  const ran: string[] = [];
  const { rounds, early } = warmUp({ a: () => ran.push('a'), b: () => ran.push('b') }, 2);
  expect(rounds).toBeGreaterThanOrEqual(4);
  expect(rounds).toBeLessThanOrEqual(10);
  expect(ran).toEqual(Array.from({ length: rounds }, () => ['a', 'b']).flat());
  expect(Object.keys(early)).toEqual(['a', 'b']);
});
