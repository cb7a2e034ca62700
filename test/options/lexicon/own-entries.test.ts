import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { changedParts, keepOwn, removeOwn } from '../../../src/options/lexicon/own-entries';
import { entry } from './an-item';

const bundled = entry('regime', { theme: 'states' });
const { theme: _theme, ...asBundled } = bundled;
const mine = { ...asBundled, why: 'Changed.' };

test('a new entry is kept before the others, an edited one in its place', () => {
  const two = keepOwn(entry('b'))(keepOwn(entry('a'))(defaultSettings));
  expect(two.ownEntries.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(keepOwn(entry('a', { why: 'Other.' }))(two).ownEntries.map(({ why }) => why)).toEqual(['Takes a side.', 'Other.']);
});

test('a bundled entry that is changed is kept under its id, and let go once it is as bundled again', () => {
  expect(changedParts(bundled, mine)).toEqual(['why']);
  const changed = keepOwn(mine, bundled)(defaultSettings);
  expect(changed.ownEntries).toEqual([mine]);
  expect(keepOwn(asBundled, bundled)(changed)).toEqual(defaultSettings);
  expect(removeOwn('regime')(changed)).toEqual(defaultSettings);
});
