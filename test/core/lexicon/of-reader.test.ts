import { expect, test } from 'vitest';
import { lexiconOf } from '../../../src/core/lexicon/of-reader';
import { defaultSettings } from '../../../src/core/settings';
import { entry } from './entries';

const entries = [entry({ id: 'mob', forms: ['mob'] }), entry({ id: 'thug', forms: ['thug'] })];
const idsWith = (changed: object) => lexiconOf(entries, { ...defaultSettings, ...changed }).entries.map(({ id }) => id);

test('a lexicon is compiled once for all settings that change nothing about it', () => {
  const [one, other] = [
    { ...defaultSettings, checksOff: ['scare-quotes'] },
    { ...defaultSettings, palette: ['grey'] },
  ];
  expect(lexiconOf(entries, one)).toBe(lexiconOf(entries, other));
});

test.each([
  ['an entry that is off', { entriesOff: ['mob'] }, ['thug']],
  ['an own entry', { ownEntries: [entry({ id: 'own', forms: ['cabal'] })] }, ['own', 'mob', 'thug']],
  ['the themes of own entries off', { themesOff: ['own'] }, []],
])('but not for %s', (_name, changed, ids) => {
  expect(idsWith(changed)).toEqual(ids);
});
