import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article';
import { articleOf } from '../../../src/core/plain-article';
import { type Note, review } from '../../../src/core/review';
import { frequencies } from '../../../src/data/frequencies';
import { bundledLexicon } from '../../../src/data/lexicon';
import { report, SHARED } from './ferry';

interface Pair {
  here: string;
  there: string;
  about?: Partial<Article>;
  aboutThere?: Partial<Article>;
}

function noteOf(check: string, { here, there, about, aboutThere }: Pair): Note {
  const references = [{ id: 'there', article: articleOf(there, aboutThere), force: true }];
  const { notes } = review(articleOf(here, about), { lexicon: bundledLexicon(), frequencies, references });
  return notes.find((each) => each.check === check) as Note;
}
const keys = (check: string, pair: Pair): string[] =>
  noteOf(check, pair).passages.map(({ message }) => message.key.split('.')[1] as string);

const QUOTED = '“We had no radio and no light that night,” Ana Roe told the council.';
const all = report(...SHARED);
const more = report(...SHARED, QUOTED);
const fewer = all.replace('forty', 'thirty');
const [early, late] = [{ published: '2026-05-03T08:00:00Z' }, { published: '2026-05-03T13:00:00Z' }];

describe('what a newer report has may have come later', () => {
  test.each([
    ['a figure', 'differing-figures', { here: all, there: fewer }, 'differs'],
    ['a quotation', 'dropped-quotes', { here: all, there: more }, 'there'],
    [
      'a statement',
      'facts-elsewhere',
      { here: all, there: report(...SHARED, 'Divers found a broken door below the water line.') },
      'found',
    ],
  ])('%s', (_, check, texts, otherwise) => {
    expect(keys(check, { ...texts, about: early, aboutThere: late })).toEqual(['newer']);
    expect(keys(check, { ...texts, about: late, aboutThere: early })).toEqual([otherwise]);
    expect(keys(check, { ...texts, about: early })).toEqual([otherwise]);
    expect(keys(check, { ...texts, aboutThere: late })).toEqual([otherwise]);
    expect(keys(check, { ...texts, about: early, aboutThere: early })).toEqual([otherwise]);
    expect(keys(check, { ...texts, about: early, aboutThere: { published: '2026-05-03T10:30:00+02:00' } })).toEqual(['newer']);
    expect(keys(check, { ...texts, about: early, aboutThere: { published: '2026-05-03T09:30:00+02:00' } })).toEqual([otherwise]);
    expect(keys(check, { ...texts, about: { published: 'yesterday' }, aboutThere: late })).toEqual([otherwise]);
  });

  test('by how many hours is said', () => {
    const [passage] = noteOf('differing-figures', { here: all, there: fewer, about: early, aboutThere: late }).passages;
    expect(passage?.message.args.hours).toBe(5);
  });
});

describe('of a page that was read in part', () => {
  const part = { read: 'part' as const };

  test('nobody says what it lacks', () => {
    expect(keys('dropped-quotes', { here: all, there: more, about: part })).toEqual([]);
    expect(noteOf('facts-elsewhere', { here: all, there: more, about: part }).reason?.key).toBe('compare.part-read');
    expect(noteOf('changed-placement', { here: all, there: more, about: part }).reason?.key).toBe('compare.part-read');
  });

  test('nobody says what only the other report has', () => {
    const only = report(...SHARED, 'Divers found a broken door below the water line.');
    expect(keys('dropped-quotes', { here: more, there: all, aboutThere: part })).toEqual([]);
    expect(noteOf('facts-only-here', { here: only, there: all, aboutThere: part })).toMatchObject({
      outcome: 'skipped',
      reason: { key: 'compare.part-read-there' },
    });
    expect(keys('facts-only-here', { here: only, there: all })).toEqual(['background']);
  });

  test('what differs is still told', () => {
    expect(keys('differing-figures', { here: all, there: fewer, about: part, aboutThere: part })).toEqual(['differs']);
  });
});

describe('a quotation in translation', () => {
  const said = (words: string, how: string): string => `“${words},” the captain ${how}.`;
  test.each([
    ['a language', 'said in Spanish'],
    ['a language on a day', 'said in Farsi on Monday'],
    ['an invented language', 'said in Varlandese'],
    ['an interpreter', 'said through an interpreter'],
    ['a translation', 'said in a letter translated by the court'],
  ])('says so: %s', (_, how) => {
    const pair = { here: said('The ship is lost and the sea is cold', how), there: said('The vessel is lost and the sea is icy', 'said') };
    expect(new Set(keys('altered-quotes', pair))).toEqual(new Set(['translated']));
    expect(new Set(keys('altered-quotes', { here: pair.there, there: pair.here }))).toEqual(new Set(['translated']));
  });

  test.each([
    ['the waters of a nation', 'said in German waters'],
    ['a name', 'said in Irish Quay'],
    ['nothing', 'said'],
  ])('is not held for one: %s', (_, how) => {
    const pair = { here: said('The ship is lost and the sea is cold', how), there: said('The ship is lost and the sea is icy', how) };
    expect(keys('altered-quotes', pair)).toEqual(['reworded']);
  });
});

describe('a reference that cannot be compared with is named as such by every comparison check', () => {
  const comparing = (there: string, force = false): Note[] => {
    const references = [{ id: 'there', article: articleOf(there), ...(force && { force }) }];
    return review(articleOf(more), { lexicon: bundledLexicon(), frequencies, references }).notes.filter(
      ({ basis }) => basis === 'comparison',
    );
  };
  test.each([
    ['the same report twice', more, 'compare.same-text'],
    ['an empty one', ' \n ', 'compare.empty'],
    ['a huge one', 'The ferry Albatross sank near the cape of Tarnford. '.repeat(5000), 'compare.huge'],
    [
      'one in another language',
      'Die Fähre sank in der Nacht auf Sonntag vor der Küste, und niemand weiß bis heute, warum sie so spät noch fuhr.',
      'compare.other-language',
    ],
  ])('%s', (_, there, key) => {
    const reasons = comparing(there).map(({ outcome, reason }) => `${outcome} ${reason?.key}`);
    expect(new Set(reasons)).toEqual(new Set([`skipped ${key}`]));
  });

  test('the same report, compared all the same, shows nothing but its wording', () => {
    const found = comparing(more, true).filter(({ passages }) => passages.length > 0);
    expect(found.map(({ check }) => check)).toEqual(['shared-wording']);
  });
});
