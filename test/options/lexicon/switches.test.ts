import { expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { offBy, switchesOf, switchGroup, switchTheme } from '../../../src/options/lexicon/switches';
import { item } from './an-item';

const rebel = item('rebel', { group: 'fighters' }, 'armed-groups');

test.each<[string, Partial<Settings>, string | undefined]>([
  ['nothing', {}, undefined],
  ['itself', { entriesOff: ['rebel'] }, 'entry'],
  ['its group', { groupsOff: ['fighters'], entriesOff: ['rebel'] }, 'group'],
  ['its theme before its group', { themesOff: ['armed-groups'], groupsOff: ['fighters'] }, 'theme'],
  ['its check before its theme', { checksOff: ['contested-labels'], themesOff: ['armed-groups'] }, 'check'],
  ['nothing that it does not belong to', { checksOff: ['loaded-cues'], themesOff: ['states'], groupsOff: ['rulers'] }, undefined],
])('an entry is switched off by %s', (_name, settings, expected) => {
  expect(offBy(rebel, switchesOf({ ...defaultSettings, ...settings }))).toBe(expected);
});

test('themes and groups are switched off and on again', () => {
  const off = switchGroup('fighters', false)(switchTheme('war', false)(defaultSettings));
  expect(off).toEqual({ ...defaultSettings, themesOff: ['war'], groupsOff: ['fighters'] });
  expect(switchGroup('fighters', true)(switchTheme('war', true)(off))).toEqual(defaultSettings);
});
