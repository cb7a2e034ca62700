import { expect, test } from 'vitest';
import { overviewOf } from '../../../src/core/compare/overview';
import { review as reviewOf } from '../../view/a-review';
import { here, label, piece, reference, there } from '../../view/compared/a-comparison';

const rebels = { referent: 'Rebels', here: [label(here, 'ebels', 2)], there: [label(there, 'Fighters', 3)] };
const alike = { referent: 'Ann Lee', here: [label(here, 'Ann Lee', 1)], there: [label(there, 'Ann Lee', 1)] };
const aligned = reference().aligned.map((pair, at) => ({
  ...pair,
  differences: at === 0 ? [{ kind: 'figure', rank: 3, here: piece(here, 'Rebels'), there: piece(there, 'Two') }] : [],
}));
const one = reference({ id: 'one', labels: [rebels, alike], aligned });
const other = reference({ id: 'other', labels: [{ ...rebels, referent: 'rebels', there: [] }, alike] });
const withReferences = (...references: (typeof one)[]) => ({ ...reviewOf([]), references });

test('two references or more stand side by side with the report at hand', () => {
  const lines = overviewOf(withReferences(one, other));
  expect(lines.map((line) => line.reference?.id)).toEqual([undefined, 'one', 'other']);
});

test('only those whom reports call differently are listed, in every report under the same place', () => {
  const [own, first, second] = overviewOf(withReferences(one, other));
  expect(own?.names.map(({ labels }) => labels.map((each) => each.label))).toEqual([['ebels']]);
  expect(first?.names.map(({ labels }) => labels.map((each) => each.label))).toEqual([['Fighters']]);
  expect(second?.names.map(({ labels }) => labels)).toEqual([[]]);
});

test('figures that differ are given as both reports have them', () => {
  expect(overviewOf(withReferences(one, other))[1]?.figures).toMatchObject([{ here: { exact: 'Rebels' }, there: { exact: 'Two' } }]);
});

test.each([
  ['one reference', [one]],
  ['none', []],
  ['two of which one is of another event', [one, { ...other, sameEvent: false }]],
])('%s needs no overview', (_case, references) => {
  expect(overviewOf(withReferences(...references))).toEqual([]);
});
