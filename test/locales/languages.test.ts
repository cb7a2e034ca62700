import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Catalogue, differences } from '../../scripts/catalogue';
import { sayWith } from '../../src/view/say';

const read = (language: string): Catalogue => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const languages = readdirSync('public/_locales').filter((language) => language !== 'en');

/** Messages that are the same in every language: names, formats, and arguments with marks alone. */
const SAME =
  /^(?:name|popup_panel|report_save_markdown|.*_seen|view_(?:times|stated_by|overview_quotations_(?:one|other)|class_.*)|export_guidance|welcome_demo_outlets)$/;

/** Buttons and tabs of the popup share a line of 400 px. */
const LONGEST: Record<string, number> = {
  view_tab_words: 12,
  view_tab_sources: 12,
  view_tab_compared: 14,
  view_tab_checked: 20,
  report_save: 12,
  popup_panel: 12,
  report_options: 12,
  report_next: 12,
  report_previous: 12,
};

test('there is a second language', () => {
  expect(languages).toContain('es');
});

describe.each(languages)('%s', (language) => {
  const catalogue = read(language);

  test('says all that English says, with the same arguments', () => {
    expect(differences(language, english, catalogue)).toEqual([]);
  });

  test('is translated', () => {
    const same = Object.keys(english).filter((key) => !SAME.test(key) && catalogue[key]?.message === english[key]?.message);
    expect(same).toEqual([]);
  });

  test('keeps to what browsers accept', () => {
    for (const { message } of Object.values(catalogue)) {
      expect(message.trim()).not.toBe('');
      expect(message.replaceAll('$$', '')).not.toContain('$');
    }
  });

  test('names itself, and counts as its language does', () => {
    const say = sayWith((key) => catalogue[key.replaceAll(/[^A-Za-z0-9]/g, '_')]?.message, catalogue.language?.message ?? '');
    expect(catalogue.language?.message).toBe(language);
    for (const key of ['view.places', 'options.entries', 'report.painted'])
      for (const count of [0, 1, 2, 1_000_000]) expect(say(key, { count })).not.toContain(key);
  });

  test.each(Object.entries(LONGEST))('%s has at most %i characters', (key, most) => {
    expect(catalogue[key]?.message.length).toBeLessThanOrEqual(most);
  });
});

test.each<[string, Catalogue, string[]]>([
  ['nothing', { a: { message: 'Uno {x}' }, b: { message: 'Dos' } }, []],
  ['a message that is missing', { a: { message: 'Uno {x}' } }, ['_locales/es: b is not translated']],
  ['a message too many', { a: { message: 'Uno {x}' }, b: { message: 'Dos' }, c: { message: 'Tres' } }, ['_locales/es: c is said nowhere']],
  [
    'an argument that got lost',
    { a: { message: 'Uno' }, b: { message: 'Dos' } },
    ['_locales/es: a has other arguments than the English message'],
  ],
])('%s is named', (_case, other, expected) => {
  expect(differences('es', { a: { message: 'One {x}' }, b: { message: 'Two' } }, other)).toEqual(expected);
});
