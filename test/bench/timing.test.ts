import { expect, test } from 'vitest';
import { median, timeParts, timeSideBySide } from './timing';

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2],
  [[5], 5],
  [[], 0],
])('the median of %o is %d', (figures, expected) => {
  expect(median(figures)).toBe(expected);
});

test('each runs once in every round, warm-up included, in turn', () => {
  const ran: string[] = [];
  const times = timeSideBySide({ a: () => ran.push('a'), b: () => ran.push('b') }, 2, 1);
  expect(ran).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  expect(Object.keys(times)).toEqual(['a', 'b']);
});

test('parts are timed in their order, each on all items', () => {
  const ran: string[] = [];
  function* parts(item: string) {
    ran.push(item);
    yield 'first';
    yield 'second';
  }
  const times = timeParts(['a', 'b'], parts, 2);
  expect(ran).toEqual(['a', 'b', 'a', 'b']);
  expect([...times.keys()]).toEqual(['first', 'second']);
});
