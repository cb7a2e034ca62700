import { describe, expect, test } from 'vitest';
import { checks } from '../../src/core/checks';
import { compileLexicon } from '../../src/core/lexicon/compile';
import { articleOf } from '../../src/core/plain-article';
import { type Review, review } from '../../src/core/review';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { bundledLexicon } from '../../src/data/lexicon';
import { entry } from './lexicon/entries';

const lexicon = bundledLexicon();
const TEXT =
  'Militants Leave Orvale\nThe militants left Orvale on Monday, Ann Lee said. "The terrorists are gone," Bo Hill told the council. ' +
  'The regime called the militants to talks, and the so-called peace plan was read out to the town by the mayor at noon.';

const wordsOf = ({ notes }: Review, check: string): string[] =>
  notes.find((note) => note.check === check)?.passages.map(({ exact }) => exact) ?? [];

describe('a review', () => {
  const seen = review(articleOf(TEXT), { lexicon });

  test('is the whole contract', () => {
    expect(Object.keys(seen).sort()).toEqual(['article', 'attributions', 'counts', 'first', 'notes', 'references', 'sources', 'version']);
    expect(seen.notes.map(({ check }) => check)).toEqual(checks.map(({ id }) => id));
    expect(seen.article).toMatchObject({ text: TEXT, language: 'en', read: 'whole', headline: { start: 0, end: 22 } });
    expect(seen.article.words).toBe(44);
  });

  test('counts the noted words by voice', () => {
    const voices = seen.notes.filter(({ basis }) => basis === 'lexicon').flatMap(({ passages }) => passages.map(({ voice }) => voice));
    expect(voices).toContain('quoted');
    for (const voice of ['outlet', 'quoted', 'reported', 'unknown'] as const)
      expect(seen.counts[voice]).toBe(voices.filter((each) => each === voice).length);
  });

  test('says what to look at first', () => {
    const [label] = seen.first;
    expect(label?.check).toBe('contested-labels');
    expect(wordsOf(seen, 'contested-labels')[label?.passage ?? -1]).toBe('Militants');
  });

  test('is the same each time, whether the lexicon was compiled before or not', () => {
    expect(review(articleOf(TEXT), { lexicon })).toEqual(seen);
    expect(review(articleOf(TEXT), { lexicon: compileLexicon(lexicon) })).toEqual(seen);
  });
});

describe('the settings of the reader', () => {
  test('switch an entry off', () => {
    const settings = { ...defaultSettings, entriesOff: ['militant'] };
    expect(wordsOf(review(articleOf(TEXT), { lexicon, settings }), 'contested-labels')).toEqual(['terrorists', 'regime']);
  });

  test('switch a check off, and the note says so', () => {
    const settings = { ...defaultSettings, checksOff: ['contested-labels'] };
    const note = review(articleOf(TEXT), { lexicon, settings }).notes.find(({ check }) => check === 'contested-labels');
    expect([note?.outcome, note?.reason?.key, note?.passages]).toEqual(['skipped', 'note.switched-off', []]);
  });

  test('add an entry', () => {
    const settings = { ...defaultSettings, ownEntries: [entry({ id: 'mine', forms: ['council'] })] };
    expect(wordsOf(review(articleOf(TEXT), { lexicon, settings }), 'contested-labels')).toContain('council');
  });

  test('put an own entry in the place of a bundled one', () => {
    const settings = { ...defaultSettings, ownEntries: [entry({ id: 'militant', forms: ['council'] })] };
    const words = wordsOf(review(articleOf(TEXT), { lexicon, settings }), 'contested-labels');
    expect(words).toContain('council');
    expect(words).not.toContain('militants');
  });
});

describe('what the reader muted', () => {
  const url = 'https://www.orvale.example/news';

  const ALL = ['Militants', 'militants', 'terrorists', 'regime', 'militants'];
  const changed = entry({ id: 'regime', forms: ['regime'] });
  const mine = entry({ id: 'mine', forms: ['council'] });

  test.each<[string, Partial<Settings>, string, string[]]>([
    ['a theme', { themesOff: ['armed-groups'] }, 'contested-labels', ['regime']],
    [
      'the theme of an entry that the reader changed',
      { themesOff: ['states'], ownEntries: [changed] },
      'contested-labels',
      ALL.filter((word) => word !== 'regime'),
    ],
    ['a group', { groupsOff: ['armed-groups'] }, 'contested-labels', ['regime']],
    ['own entries', { themesOff: ['own'], ownEntries: [mine] }, 'contested-labels', ALL],
    ['a wording in one number', { phrasesMuted: ['militants'] }, 'contested-labels', ['terrorists', 'regime']],
    ['a wording that no entry is for', { phrasesMuted: ['ann lee'] }, 'source-balance', ['Bo Hill', 'The regime']],
    ['another site', { sitesMuted: ['coast.example'] }, 'contested-labels', ALL],
  ])('%s is not noted', (_, change, check, words) => {
    const settings = { ...defaultSettings, ...change };
    expect(wordsOf(review(articleOf(TEXT, { url }), { lexicon, settings }), check)).toEqual(words);
  });

  test('a site: no check looks, and each says why; who speaks is still shown', () => {
    const settings = { ...defaultSettings, sitesMuted: ['orvale.example'] };
    const { notes, sources } = review(articleOf(TEXT, { url }), { lexicon, settings });
    for (const { outcome, reason } of notes) expect([outcome, reason]).toEqual(['skipped', muted]);
    expect(sources.length).toBeGreaterThan(0);
  });

  const muted = { key: 'note.site-muted', args: { site: 'orvale.example' } };
});

test.each([
  ['fr', 'skipped', 'skip.not-english'],
  ['und', 'skipped', 'skip.not-english'],
  ['en', 'found', undefined],
])('in language %s the check of names is %s', (language, outcome, reason) => {
  const note = review(articleOf(TEXT, { language }), { lexicon }).notes.find(({ check }) => check === 'contested-labels');
  expect([note?.outcome, note?.reason?.key]).toEqual([outcome, reason]);
});
