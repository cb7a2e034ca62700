import { expect, test } from 'vitest';
import { workedOut } from '../../scripts/worked-out';
import { readWeights } from '../../src/core/compare/weights';
import { allBeginningsOf, beginningsOf, takeBeginnings } from '../../src/core/lexicon/waiting';
import { frequencies } from '../../src/data/frequencies';
import { bundledLexicon } from '../../src/data/lexicon';

/** What is shipped in the place of a file. */
const shipped = (file: string): string => (workedOut().load as (id: string) => string)(`/framecheck/src/data/${file}`);

test('of each form the beginnings are shipped that would be worked out', () => {
  const written = /^export const beginnings = (".*");$/.exec(shipped('beginnings.ts'))?.[1] ?? '';
  const entries = bundledLexicon().map((entry) => ({ ...entry, forms: [] }));
  takeBeginnings(entries, JSON.parse(written));
  expect(entries.map(allBeginningsOf)).toEqual(bundledLexicon().map(({ forms }) => forms.map(beginningsOf)));
});

test('words weigh by the shipped stems what they weigh by the table', () => {
  const { bands, areOfStems } = JSON.parse(shipped('frequencies.json')) as { bands: Record<string, string>; areOfStems: boolean };
  const shares = Object.entries(bands).flatMap(([share, stems]) => stems.split(' ').map((stem) => [stem, Number(share)] as const));
  const [ours, theirs] = [readWeights(frequencies), readWeights(Object.assign(new Map(shares), { areOfStems }))];
  const stems = [...frequencies.keys(), ...shares.map(([stem]) => stem), 'zeppelin'];
  expect(stems.map(theirs.of)).toEqual(stems.map(ours.of));
  expect(new Set(stems.map(ours.of)).size).toBeGreaterThan(4);
});

test('no other file is shipped otherwise than it was written', () => {
  expect(shipped('lexicon.ts')).toBeUndefined();
});
