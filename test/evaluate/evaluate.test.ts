import { expect, test, vi } from 'vitest';
import { evaluate } from './evaluate';

test.each([
  ['a folder that holds none of the files', ['test/evaluate'], /^test\/evaluate holds none of /],
  ['two folders', ['one', 'two'], /^One folder at a time: what is "two"\?$/],
  ['an option that it does not know', ['--slow'], /--slow/],
])('%s is told in a sentence', (_, args, said) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(evaluate(args)).toBe(1);
  expect(error.mock.calls).toEqual([[expect.stringMatching(said)]]);
});

test('without a folder it prints the tables of the gold set', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(evaluate([])).toBe(0);
  const titles = log.mock.calls.flat().map((table) => String(table).split('\n')[0]);
  expect(titles.slice(0, 5)).toEqual([
    '## Gold set',
    '## Attribution on the gold set',
    '## Agreement of two annotators',
    '## Whom other words stand for',
    '## Sentence boundaries',
  ]);
});
