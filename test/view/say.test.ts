import { describe, expect, test } from 'vitest';
import { catalogueWords } from '../../src/view/catalogue';
import { sayWith } from '../../src/view/say';

const words: Record<string, string> = {
  plain: 'Nothing to fill in.',
  named: '{who} spoke',
  'places.one': '{count} place',
  'places.other': '{count} places',
  both: 'of any number',
  'only-other.other': '{count} of them',
};
const say = sayWith((key) => words[key], 'en');

test.each([
  ['words without arguments', 'plain', {}, 'Nothing to fill in.'],
  ['an argument', 'named', { who: 'Ann Lee' }, 'Ann Lee spoke'],
  ['an argument with a brace of its own', 'named', { who: '{count}' }, '{count} spoke'],
  ['one', 'places', { count: 1 }, '1 place'],
  ['none', 'places', { count: 0 }, '0 places'],
  ['many, as figures are written', 'places', { count: 1412 }, '1,412 places'],
  ['a count that is no number takes no plural form', 'both', { count: 'few' }, 'of any number'],
  ['a form that is missing gives way to the other', 'only-other', { count: 1 }, '1 of them'],
  ['a key without words', 'unknown.key', { count: 2 }, 'unknown.key'],
])('%s', (_name, key, args, expected) => {
  expect(say({ key, args })).toBe(expected);
  expect(say(key, args)).toBe(expected);
});

test('plural forms are those of the language of the words', () => {
  const polish: Record<string, string> = { 'n.one': 'jedno', 'n.few': 'kilka', 'n.many': 'wiele', 'n.other': 'inne' };
  const inPolish = sayWith((key) => polish[key], 'pl');
  expect([1, 3, 7].map((count) => inPolish('n', { count }))).toEqual(['jedno', 'kilka', 'wiele']);
});

describe('the catalogue', () => {
  const messages: Record<string, string> = { language: 'de', view_read_whole: 'ganz gelesen' };

  test('finds words by the key that browsers accept', () => {
    expect(catalogueWords((key) => messages[key] ?? '').say('view.read.whole')).toBe('ganz gelesen');
  });

  test.each([
    ['names its own language', messages, 'de'],
    ['is English where it does not', {}, 'en'],
  ])('%s', (_name, held: Record<string, string>, expected) => {
    expect(catalogueWords((key) => held[key] ?? '').language).toBe(expected);
  });
});
