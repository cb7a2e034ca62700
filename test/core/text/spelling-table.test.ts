import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, Kept, SpellingTable } from '../../../src/core/text/spelling-table';

/** A table of words, with how each is written by its number. */
function tableOf(words: Iterable<string>) {
  const table = new SpellingTable();
  const exacts: string[] = [];
  for (const exact of words) exacts[table.add(exact)] = exact;
  return { table, exacts };
}

function find({ table, exacts }: ReturnType<typeof tableOf>, word: string): string | undefined {
  const raw = `(${word})`;
  const codes = Uint16Array.from({ length: raw.length }, (_, at) => raw.charCodeAt(at));
  return exacts[table.find({ raw, codes }, 1, word.length + 1, hashOf(word))];
}

test.each([
  ['a word', ['Roe'], 'Roe', 'Roe'],
  ['another case', ['roe'], 'Roe', undefined],
  ['the beginning of a word', ['Roe'], 'Ro', undefined],
  ['a word and more', ['Roe'], 'Roes', undefined],
  ['nothing kept', [], 'Roe', undefined],
  [
    'a word too long for a record',
    ['counter-revolutionaries', 'counter-revolutionary'],
    'counter-revolutionaries',
    'counter-revolutionaries',
  ],
  ['the beginning of a word too long for a record', ['counter-revolutionaries'], 'counter-revolutiona', undefined],
])('%s is found by its characters', (_, kept, sought, found) => {
  expect(find(tableOf(kept), sought)).toBe(found);
});

/** "Aa" and "BB" have one hash, and so has every row of them: 2 ** 8 words that collide. */
const colliding = Array.from({ length: 256 }, (_, bits) =>
  Array.from({ length: 8 }, (_, bit) => ((bits >> bit) & 1 ? 'Aa' : 'BB')).join(''),
);

test('words that were made to collide are all found, and none in place of another', () => {
  const table = tableOf(colliding.slice(0, 200));
  expect(table.table.size).toBe(200);
  expect(colliding.map((word) => find(table, word))).toEqual(colliding.map((word, at) => (at < 200 ? word : undefined)));
});

test('what was cleared is not found', () => {
  const table = tableOf(colliding);
  table.table.clear();
  expect(table.table.size).toBe(0);
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

test('what is kept of a spelling stays as the table grows', () => {
  const { table } = tableOf(Array.from({ length: 5000 }, (_, at) => `word ${at}`));
  table.put(7, Kept.flags, 41);
  for (let at = 5000; at < 20_000; at++) table.put(table.add(`word ${at}`), Kept.key, at);
  expect([table.at(7, Kept.flags), table.at(8, Kept.flags), table.at(19_999, Kept.key)]).toEqual([41, 0, 19_999]);
});
