import { expect, test } from 'vitest';
import { wordClasses } from '../../src/core/lexicon/word-classes';
import type { Note } from '../../src/core/review';
import { contextInWords } from '../../src/view/context-words';
import { showDay } from '../../src/view/day';
import { webAddress } from '../../src/view/link';
import { looked, outcomeOf } from '../../src/view/outcome';

test.each([
  ['a date-time', '2026-09-02T10:00:00+02:00', '2 Sept 2026'],
  ['a day', '2026-09-02', '2 Sept 2026'],
  ['a month', '2023-10', 'Oct 2023'],
  ['a year', '2013', '2013'],
  ['a day that is none', '2026-19-42', '2026-19-42'],
  ['no date', 'last Tuesday', 'last Tuesday'],
])('%s', (_name, iso, expected) => {
  expect(showDay(iso, 'en-GB')).toBe(expected);
});

test.each([
  ['https', 'https://example.org/a', 'https://example.org/a'],
  ['http', 'http://example.org', 'http://example.org/'],
  ['a script', 'javascript:alert(1)', undefined],
  ['a script in disguise', ' JavaScript:alert(1)', undefined],
  ['data', 'data:text/html,x', undefined],
  ['no address', 'Stylebook, "regime"', undefined],
])('a link to %s', (_name, url, expected) => {
  expect(webAddress(url)).toBe(expected);
});

const noteWith = (outcome: Note['outcome'], passages = 0) => ({ outcome, passages: Array.from({ length: passages }) }) as Note;

test('a check says what came of it; only those that looked are counted', () => {
  const notes = [noteWith('found', 2), noteWith('clear'), noteWith('skipped'), noteWith('failed')];
  expect(notes.map(outcomeOf)).toEqual([
    { key: 'view.outcome.found', args: { count: 2 } },
    { key: 'view.outcome.clear', args: {} },
    { key: 'view.outcome.skipped', args: {} },
    { key: 'view.outcome.failed', args: {} },
  ]);
  expect(looked(notes)).toBe(2);
});

test.each([
  [
    'words before it',
    { before: ['convicted of', 'charged with'] },
    'view.context.before(view.quoted(convicted of) or view.quoted(charged with))',
  ],
  ['two conditions at once', { near: ['front'], inName: true }, 'view.context.near(view.quoted(front)) and view.context.in-name()'],
  ['a class of words', { heads: ['@people', 'state'] }, 'view.context.heads(view.class.people() or view.quoted(state))'],
  [
    'a state that must not hold, and a voice',
    { negated: false, voice: ['outlet' as const, 'quoted' as const] },
    'view.context.not-negated() and view.context.voice.outlet() or view.context.voice.quoted()',
  ],
  ['the headline', { headline: true }, 'view.context.headline()'],
  ['the word under discussion', { mentioned: true }, 'view.context.mentioned()'],
])('a context of %s', (_name, context, expected) => {
  const say = (key: unknown, args: object = {}) => `${key}(${Object.values(args).join(', ')})`;
  expect(contextInWords(context, say, 'en-GB')).toBe(expected);
});

test.each(Object.keys(wordClasses))('the class of words %s has a name for the reader', (name) => {
  expect(contextInWords({ near: [name] }, (key, args: object = {}) => `${key}(${Object.values(args).join()})`, 'en')).toMatch(
    /^view\.context\.near\(view\.class\./,
  );
});
