import { expect, test } from 'vitest';
import type { Voice } from '../../src/core/attribution/attribution';
import { countPlaces } from '../../src/core/mark';
import type { Note } from '../../src/core/review';
import { firstInVoice, firstLooks, lookAtDifference, looksInOrder } from '../../src/view/looks';
import { highlightedOf } from '../../src/view/marks';
import { rowsByKind } from '../../src/view/rows';
import type { Say } from '../../src/view/say';
import { note, passage, review } from './a-review';

const inHarbourWire = { reports: [{ reference: 'wire', pieces: [{ start: 0, end: 7, exact: 'Dockers' }] }] };
const compared = { basis: 'comparison' } as const;
const place = { ...passage('Officials'), end: passage('Officials').start, exact: '' };

const notes: Note[] = [
  note('labels', 'names', [passage('Rebels', 0, { entry: 'rebel' }), passage('regime'), passage('Rebels', 1, { entry: 'rebel' })]),
  note('swapped-labels', 'names', [passage('Rebels', 0, inHarbourWire), passage('Ann Lee', 0, inHarbourWire)], compared),
  note('facts-elsewhere', 'acts and figures', [{ ...place, ...inHarbourWire }], compared),
];
const groups = rowsByKind(notes);
const seen = (looks: { tab: string; id: string }[]) => looks.map(({ tab, id }) => `${tab} ${id}`);

test.each<[string, { check: string; passage: number }[], string[]]>([
  ['a word stands in the list of words', [{ check: 'labels', passage: 1 }], ['words labels-1']],
  ['words that are folded into one row lead to that row', [{ check: 'labels', passage: 2 }], ['words labels-0']],
  [
    'two of one row count once',
    [
      { check: 'labels', passage: 2 },
      { check: 'labels', passage: 0 },
    ],
    ['words labels-0'],
  ],
  ['a difference stands in the comparison', [{ check: 'swapped-labels', passage: 1 }], ['compared swapped-labels-1']],
  ['so does what is told elsewhere', [{ check: 'facts-elsewhere', passage: 0 }], ['compared facts-elsewhere-0']],
  ['a place that the notes do not have is left out', [{ check: 'labels', passage: 9 }], []],
])('worth a look: %s', (_name, first, expected) => {
  expect(seen(firstLooks(review(notes, { first }), groups))).toEqual(expected);
});

test('the way through the text visits each place once, the list of words before the comparison, and none without words', () => {
  expect(seen(looksInOrder(review(notes), groups))).toEqual([
    'words labels-0',
    'words labels-1',
    'compared swapped-labels-1',
    'words labels-0',
  ]);
});

test('as many places are marked on the page as the way through the text has', () => {
  const say = (message: Parameters<Say>[0]): string => (typeof message === 'string' ? message : message.key);
  const { marks } = highlightedOf(review(notes), say);
  expect(marks).toHaveLength(5);
  expect(countPlaces(marks)).toBe(looksInOrder(review(notes), groups).length);
});

test.each<[string, Voice, string | undefined]>([
  ['the first in the order of the text', 'outlet', 'labels-0'],
  ['a voice that no word choice has', 'quoted', undefined],
])('a count leads to %s', (_name, voice, expected) => {
  expect(firstInVoice(groups, voice)?.id).toBe(expected);
});

test.each([
  ['the words here and the report there', 'wire', passage('Ann Lee'), 'swapped-labels-1'],
  ['another report', 'post', passage('Ann Lee'), undefined],
  ['other words', 'wire', passage('regime'), undefined],
])('a difference is found by %s', (_name, reference, words, expected) => {
  expect(lookAtDifference(review(notes), 'swapped-labels', reference, words)?.id).toBe(expected);
});
