import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { switchBasis, switchCheck, switchEntry } from '../../src/view/switching';

const settings = (more: Partial<Settings>): Settings => ({ ...defaultSettings, ...more });
const ofEntry = { check: 'contested-labels', entry: 'rebel', words: 'rebels' };
const ofCheck = { check: 'vague-sources', words: 'officials' };

test.each([
  ['a check off', switchCheck('vague-sources', false), settings({}), settings({ checksOff: ['vague-sources'] })],
  ['a check on', switchCheck('vague-sources', true), settings({ checksOff: ['a', 'vague-sources'] }), settings({ checksOff: ['a'] })],
  ['an entry off twice', switchEntry('rebel', false), settings({ entriesOff: ['rebel'] }), settings({ entriesOff: ['rebel'] })],
  ['an entry on', switchEntry('rebel', true), settings({ entriesOff: ['rebel', 'b'] }), settings({ entriesOff: ['b'] })],
  ['what rests on an entry', switchBasis(ofEntry, false), settings({}), settings({ entriesOff: ['rebel'] })],
  ['what rests on no entry', switchBasis(ofCheck, false), settings({}), settings({ checksOff: ['vague-sources'] })],
])('%s', (_name, change, before, after) => {
  expect(change(before)).toEqual(after);
});
