import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/settings';
import { anything, filterItems, haystacks, type Wanted } from '../../../src/options/lexicon/filter-items';
import { switchesOf } from '../../../src/options/lexicon/switches';
import { item } from './an-item';

const items = [
  item('rebel', { side: 'for-actor', why: 'Says that they rise against someone.', group: 'armed-groups' }, 'armed-groups'),
  item('so-called', { category: 'doubt-markers', guidance: [{ who: 'Reuters', says: '', url: '', date: '' }] }, 'evaluation'),
  item('regime', { forms: ['=regime', '*-backed'], side: 'against-authority', plainer: ['government'], group: 'rulers' }),
  item('wallop', {}, 'own', 'own'),
  item('junta', { group: 'rulers' }, 'states', 'changed'),
];
const words: Record<string, string> = {
  'options.side.against-authority': 'Against the authority',
  'doubt-markers.title': 'Words that cast doubt',
  'options.theme.evaluation': 'Evaluation',
};
const say = (message: unknown): string => words[message as string] ?? '';
const switches = switchesOf({ ...defaultSettings, groupsOff: ['armed-groups'], entriesOff: ['junta'] });

describe('the filter finds', () => {
  test.each<[string, Partial<Wanted>, string[]]>([
    ['everything for no query', {}, ['rebel', 'so-called', 'regime', 'wallop', 'junta']],
    ['everything for mere space', { query: '  ' }, ['rebel', 'so-called', 'regime', 'wallop', 'junta']],
    ['a form, in any case', { query: 'REGI' }, ['regime']],
    ['a form with a free part', { query: '…-backed' }, ['regime']],
    ['no sign of the lexicon itself', { query: '=regime' }, []],
    ['a word of the reason', { query: 'rise someone' }, ['rebel']],
    ['plainer wording', { query: 'government' }, ['regime']],
    ['the category by its id', { query: 'contested-labels reg' }, ['regime']],
    ['the category by its title', { query: 'cast doubt' }, ['so-called']],
    ['the theme by its title', { query: 'evaluation' }, ['so-called']],
    ['the group by its name', { query: 'armed groups' }, ['rebel']],
    ['the side by its name', { query: 'authority' }, ['regime']],
    ['a guide', { query: 'reuters' }, ['so-called']],
    ['nothing for what stands nowhere', { query: 'rebel reuters' }, []],
    ['a theme', { theme: 'states' }, ['regime', 'junta']],
    ['a check', { check: 'doubt-markers' }, ['so-called']],
    ['a side', { side: 'for-actor' }, ['rebel']],
    ['those that lean to no side, also where they do not say so', { side: 'none' }, ['so-called', 'wallop', 'junta']],
    ['a group', { group: 'rulers' }, ['regime', 'junta']],
    ["the reader's own", { state: 'own' }, ['wallop']],
    ['what the reader changed', { state: 'changed' }, ['junta']],
    ['what is off, at whatever level', { state: 'off' }, ['rebel', 'junta']],
    ['what all parts ask for', { query: 'takes', theme: 'states', state: 'off' }, ['junta']],
  ])('%s', (_name, wanted, expected) => {
    const found = filterItems(items, { ...anything, ...wanted }, switches, haystacks(say));
    expect(found.map(({ entry }) => entry.id)).toEqual(expected);
  });
});
