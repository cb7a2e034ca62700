import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/core/review';
import { compared } from './compared';

const said = (labels: Label[]): string => labels.map(({ label, count }) => `${label} ${count}`).join(', ');

/** The rows of two texts as "here | there", by referent. */
const rows = (here: string, there: string): Record<string, string> =>
  Object.fromEntries(compared(here, there).reference.labels.map((row) => [row.referent, `${said(row.here)} | ${said(row.there)}`]));

describe('one row tells', () => {
  test.each([
    [
      'what both call the same fighters',
      'The terrorists left Lowmoor. The armed terrorists stayed.',
      'Rebels left Lowmoor. The fighters stayed.',
      'armed terrorists 1, terrorists 1 | fighters 1, rebels 1',
    ],
    [
      'a name, long and short',
      'Ana Roe spoke. Roe then left.',
      'Ms Roe spoke. Ana Roe then left.',
      'Ana Roe 1, Roe 1 | Ana Roe 1, Ms Roe 1',
    ],
    [
      'an office that stands for a name',
      'Governor Ana Roe spoke. The governor then left.',
      'Governor Ana Roe spoke. Roe then left.',
      'Governor Ana Roe 1, governor 1 | Governor Ana Roe 1, Roe 1',
    ],
    ['words of equal weight', 'The truce held. The truce is old.', 'The ceasefire held. The ceasefire is old.', 'truce 2 | ceasefire 2'],
    [
      'what stands in the same place of two sentences',
      'Some lawmakers asked the minister for the full report on the mine.',
      'Some politicians asked the minister for the full report on the mine.',
      'lawmakers 1 | politicians 1',
    ],
  ])('%s', (_, here, there, expected) => {
    expect(Object.values(rows(here, there))).toContain(expected);
  });
});

test('two people with one office are two', () => {
  const here = 'President Ana Roe met President Ivo Marsh. Roe spoke first. Marsh spoke last.';
  expect(Object.keys(rows(here, `${here} They left.`))).toEqual(
    expect.arrayContaining(['Roe', 'Marsh'].map((name) => expect.stringContaining(name))),
  );
});

test.each([
  ['towns told apart by words that take no side are different towns', 'hill town', 'old town', false],
  ['a town and what takes a side on it are one', 'liberated town', 'town', true],
])('%s', (_, own, theirs, isRow) => {
  const here = `The army entered the ${own} at noon. Families waited for bread.`;
  const there = `The army entered the town at noon. People of the ${theirs} waited for buses.`;
  const labels = compared(here, there)
    .reference.labels.flatMap((row) => [...row.here, ...row.there])
    .map(({ label }) => label);
  expect(labels.includes(own) && labels.includes(theirs)).toBe(isRow);
});

test('lawyers of one are not lawyers of the other', () => {
  const here = 'Roe’s lawyers met Marsh’s lawyers. Ana Roe and Ivo Marsh waited. Roe’s lawyers left. Marsh’s lawyers stayed.';
  const table = compared(here, `${here} It rained.`).reference.labels.filter((row) => row.here.some(({ label }) => label === 'lawyers'));
  expect(table.map((row) => row.here.reduce((sum, { count }) => sum + count, 0))).toEqual([2, 2]);
});

test('a label is told by voice', () => {
  const here = 'The rebels left. “The rebels must go,” Ana Roe said. Ana Roe said the rebels had fled.';
  const [label] =
    compared(here, 'The fighters left. The fighters fled.').reference.labels.find((row) => row.here[0]?.label === 'rebels')?.here ?? [];
  expect(label?.voices).toEqual({ outlet: 1, quoted: 1, reported: 1, unknown: 0 });
});

test('what only one report speaks of has no row', () => {
  expect(rows('The museum opened. The museum closed.', 'The ferry sank. The ferry was old.')).toEqual({});
});
