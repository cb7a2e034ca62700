import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/lexicon/entry';
import { findClassFaults, findWholeFaults } from '../../../src/core/lexicon/whole';
import { entry } from './entries';

const sided = (id: string, side: Entry['side'], group = 'rulers'): Entry =>
  entry({ id, forms: [`${id} word`], group, side, theme: 'states' });
const war = (more: Partial<Entry>): Entry => entry({ theme: 'war', ...more });
const at = (id: string, theme = 'states'): string => `lexicon/${theme}.json, entry "${id}"`;

test.each<[string, Entry[], string[]]>([
  ['a group with a term each way', [sided('a', 'for-actor'), sided('b', 'against-actor')], []],
  ['a group of no side', [sided('a', 'none'), sided('b', 'none')], []],
  [
    'a group that leans for',
    [sided('a', 'for-actor'), sided('b', 'none')],
    [`${at('a')}: group "rulers" leans one way (a): needs a term against-actor`],
  ],
  ['a group that leans against', [sided('a', 'against-actor')], [`${at('a')}: group "rulers" leans one way (a): needs a term for-actor`]],
  [
    'terms for one and against another',
    [sided('a', 'for-actor'), sided('b', 'against-authority')],
    [
      `${at('a')}: group "rulers" leans one way (a): needs a term against-actor`,
      `${at('b')}: group "rulers" leans one way (b): needs a term for-authority`,
    ],
  ],
  [
    'groups on their own',
    [sided('a', 'for-actor'), sided('b', 'against-actor', 'others')],
    [
      `${at('a')}: group "rulers" leans one way (a): needs a term against-actor`,
      `${at('b')}: group "others" leans one way (b): needs a term for-actor`,
    ],
  ],
  [
    'an id in two files',
    [entry({ id: 'a', forms: ['mob'], theme: 'protest' }), war({ id: 'a', forms: ['rabble'] })],
    [`${at('a', 'war')}: its id is that of ${at('a', 'protest')}`],
  ],
  [
    'a form of two entries',
    [entry({ id: 'a', forms: ['mob'], theme: 'protest' }), war({ id: 'b', forms: ['mob'] })],
    [`${at('b', 'war')}: form "mob" is never reached: it stands in ${at('a', 'protest')}`],
  ],
  [
    'a form of two entries of which the earlier is choosy',
    [war({ id: 'a', forms: ['mob'], only: [{ near: ['x'] }] }), war({ id: 'b', forms: ['mob'] })],
    [],
  ],
  [
    'an entry of no file',
    [entry({ id: 'a', forms: ['mob'] }), entry({ id: 'b', forms: ['mob'] })],
    ['the lexicon, entry "b": form "mob" is never reached: it stands in the lexicon, entry "a"'],
  ],
  [
    'a form inside which a sentence ends',
    [war({ id: 'a', forms: ['mob', 'Jr. The'] })],
    [`${at('a', 'war')}: form "Jr. The" is never found: no sentence holds its words side by side`],
  ],
])('%s', (_, entries, faults) => {
  expect(findWholeFaults(entries)).toEqual(faults);
});

test('there is room for 32 word classes, and the first that is too many is named', () => {
  const classes = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, number) => [`@c${number}`, ['word']]));
  expect(findClassFaults(classes(32))).toEqual([]);
  expect(findClassFaults(classes(33))).toEqual(['src/core/lexicon/word-classes.ts, class @c32: is one too many, there is room for 32']);
});
