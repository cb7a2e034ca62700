import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/lexicon/entry';
import { byCategory, filterEntries, findable } from '../../src/options/filter-entries';

const entry = (id: string, category: string, more: Partial<Entry> = {}): Entry => ({ id, category, forms: [id], why: '', ...more });

const entries = [
  entry('rebel', 'contested-labels', { side: 'for-actor', why: 'Says that they rise against someone.' }),
  entry('so-called', 'doubt-markers', { guidance: [{ who: 'Reuters', says: '', url: '', date: '' }] }),
  entry('regime', 'contested-labels', {
    forms: ['=regime', '*-backed'],
    side: 'against-authority',
    plainer: ['government'],
  }),
];
const words: Record<string, string> = {
  'options.side.against-authority': 'Against the authority',
  'doubt-markers.title': 'Words that cast doubt',
};
const all = findable(entries, (message) => words[message as string] ?? '');

describe('the filter finds', () => {
  test.each([
    ['everything for no query', '', ['rebel', 'so-called', 'regime']],
    ['everything for mere space', '  ', ['rebel', 'so-called', 'regime']],
    ['a form, in any case', 'REGI', ['regime']],
    ['a form with a free part', '…-backed', ['regime']],
    ['no sign of the lexicon itself', '=regime', []],
    ['a word of the reason', 'against someone', ['rebel']],
    ['plainer wording', 'government', ['regime']],
    ['the category by its id', 'contested-labels', ['rebel', 'regime']],
    ['the category by its title', 'cast doubt', ['so-called']],
    ['the side by its name', 'authority', ['regime']],
    ['a guide', 'reuters', ['so-called']],
    ['entries that hold every word, in any order', 'labels rebel', ['rebel']],
    ['nothing for what stands nowhere', 'rebel reuters', []],
  ])('%s', (_name, query, expected) => {
    expect(filterEntries(all, query).map(({ id }) => id)).toEqual(expected);
  });
});

test('categories keep the order in which they first stand, entries theirs', () => {
  const grouped = byCategory(entries).map(([category, group]) => [category, group.map(({ id }) => id)]);
  expect(grouped).toEqual([
    ['contested-labels', ['rebel', 'regime']],
    ['doubt-markers', ['so-called']],
  ]);
});
