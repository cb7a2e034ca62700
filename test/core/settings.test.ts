import { describe, expect, test } from 'vitest';
import { defaultSettings, migrate, parseSettings } from '../../src/core/settings';
import { entry } from './lexicon/entries';

describe('settings are read', () => {
  test.each([
    ['nothing stored', undefined, defaultSettings],
    ['null', null, defaultSettings],
    ['a version alone', { version: 1 }, defaultSettings],
    ['checks off', { version: 1, checksOff: ['a', 'b', 'a'] }, { ...defaultSettings, checksOff: ['a', 'b'] }],
    [
      'what is muted',
      { version: 1, phrasesMuted: ['the mob'], sitesMuted: ['orvale.example'] },
      { ...defaultSettings, phrasesMuted: ['the mob'], sitesMuted: ['orvale.example'] },
    ],
    ['an own entry', { version: 1, ownEntries: [entry()] }, { ...defaultSettings, ownEntries: [entry()] }],
    [
      'an own entry of which one form hides another since its words are inflected in another way',
      { version: 1, ownEntries: [entry({ forms: ['plain word', 'plain words'] })] },
      { ...defaultSettings, ownEntries: [entry({ forms: ['plain word', 'plain words'] })] },
    ],
  ])('from %s', (_, raw, settings) => {
    expect(parseSettings(raw)).toEqual(settings);
  });
});

describe('settings are refused with one sentence', () => {
  test.each([
    ['a list', [], 'settings: must be an object'],
    ['text', 'x', 'settings: must be an object'],
    ['no version', { checksOff: [] }, 'settings: name no version'],
    ['a version that is none', { version: 0 }, 'settings: name no version'],
    ['a newer version', { version: 2 }, 'settings: were made by a newer version (2)'],
    ['an unknown key', { version: 1, theme: 'dark' }, 'settings: has an unknown key "theme"'],
    ['ids of the wrong type', { version: 1, entriesOff: [7] }, 'settings: entriesOff must be a list of ids'],
    ['a list that is none', { version: 1, checksOff: 'a' }, 'settings: checksOff must be a list of ids'],
    ['a faulty own entry', { version: 1, ownEntries: [{ ...entry(), why: '' }] }, 'settings, entry 1 "plain word": a why is empty'],
  ])('%s', (_, raw, fault) => {
    expect(() => parseSettings(raw)).toThrow(fault);
  });
});

describe('migrations', () => {
  const steps = [
    (stored: Record<string, unknown>) => ({ ...stored, version: 2, added: true }),
    (stored: Record<string, unknown>) => ({ ...stored, version: 3, checksOff: [] }),
  ];

  test('run from the version that was stored, in order', () => {
    expect(migrate({ version: 1, checksOff: ['a'] }, steps)).toEqual({ version: 3, added: true, checksOff: [] });
    expect(migrate({ version: 2 }, steps)).toEqual({ version: 3, checksOff: [] });
    expect(migrate({ version: 3 }, steps)).toEqual({ version: 3 });
  });

  test('refuse what is newer', () => {
    expect(() => migrate({ version: 4 }, steps)).toThrow('settings: were made by a newer version (4)');
  });
});
