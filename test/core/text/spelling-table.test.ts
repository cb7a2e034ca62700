import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpellingTable } from '../../../src/core/text/spelling-table';

function tableOf(words: Iterable<string>): SpellingTable<{ exact: string }> {
  const table = new SpellingTable<{ exact: string }>();
  for (const exact of words) table.add({ exact });
  return table;
}

const find = (table: SpellingTable<{ exact: string }>, word: string) => table.find(`(${word})`, 1, word.length + 1)?.exact;

test.each([
  ['a word', ['Roe'], 'Roe', 'Roe'],
  ['another case', ['roe'], 'Roe', undefined],
  ['the beginning of a word', ['Roe'], 'Ro', undefined],
  ['a word and more', ['Roe'], 'Roes', undefined],
  ['nothing kept', [], 'Roe', undefined],
])('%s is found by its characters', (_, kept, sought, found) => {
  expect(find(tableOf(kept), sought)).toBe(found);
});

/** "Aa" and "BB" have one hash, and so has every row of them: 2 ** 8 words that collide. */
const colliding = Array.from({ length: 256 }, (_, bits) =>
  Array.from({ length: 8 }, (_, bit) => ((bits >> bit) & 1 ? 'Aa' : 'BB')).join(''),
);

test('words that were made to collide are all found, and none in place of another', () => {
  const table = tableOf(colliding.slice(0, 200));
  expect(table.size).toBe(200);
  expect(colliding.map((word) => find(table, word))).toEqual(colliding.map((word, at) => (at < 200 ? word : undefined)));
});

test('what was cleared is not found', () => {
  const table = tableOf(colliding);
  table.clear();
  expect(table.size).toBe(0);
  expect(colliding.filter((word) => find(table, word))).toEqual([]);
});

test('a table that grows finds what it was given, and nothing else', () => {
  const words = fc.uniqueArray(fc.string({ maxLength: 6 }), { minLength: 2, maxLength: 200 });
  fc.assert(
    fc.property(words, fc.nat(5000), (sample, more) => {
      const [out, ...kept] = sample as [string, ...string[]];
      const table = tableOf([...kept, ...Array.from({ length: more }, (_, at) => `word ${at}`)]);
      expect(kept.map((word) => find(table, word))).toEqual(kept);
      expect(find(table, out)).toBeUndefined();
    }),
    { numRuns: 50 },
  );
});
