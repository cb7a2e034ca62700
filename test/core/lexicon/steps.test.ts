import { expect, test } from 'vitest';
import { Steps } from '../../../src/core/lexicon/steps';

test('every step that was added is found again, and no other, also when there are many', () => {
  const steps = new Steps();
  const pairs = Array.from({ length: 5_000 }, (_, at) => [1 + (at % 70), 1 + Math.floor(at / 70), at + 1] as const);
  for (const pair of pairs) steps.add(...pair);
  expect(pairs.every(([node, word, next]) => steps.from(node, word) === next)).toBe(true);
  expect([steps.from(71, 1), steps.from(1, 73), steps.from(1, 0), steps.from(0, 1)]).toEqual([0, 0, 0, 0]);
});
