import { expect, test } from 'vitest';
import { inSlices } from '../../src/extract/slices';

function* work(steps: number, done: number[]): Generator<void, string> {
  for (let step = 0; step < steps; step += 1) {
    done.push(step);
    yield;
  }
  return 'result';
}

test('the result is handed on', async () => {
  expect(await inSlices(work(3, []), 1000)).toBe('result');
});

test('with no time for a slice, others get their turn after each step', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const other = setInterval(() => seen.push(done.length));
  await inSlices(work(5, done), 0);
  clearInterval(other);
  expect(seen[0]).toBeLessThan(5);
});
