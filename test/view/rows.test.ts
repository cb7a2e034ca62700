import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/core/check';
import type { Note, Passage } from '../../src/core/review';
import { rowOf, rowsByKind, wordsOf } from '../../src/view/rows';

const passage = (exact: string, start: number, more: Partial<Passage> = {}): Passage => ({
  exact,
  start,
  end: start + exact.length,
  prefix: '',
  suffix: '',
  voice: 'outlet',
  message: { key: 'seen', args: {} },
  reports: [],
  ...more,
});

const note = (check: string, kind: Kind, passages: Passage[]): Note => ({
  check,
  kind,
  basis: 'lexicon',
  title: { key: `${check}.title`, args: {} },
  why: { key: `${check}.why`, args: {} },
  outcome: passages.length ? 'found' : 'clear',
  passages,
});

const rebel = { entry: 'rebel' };
const shown = (notes: Note[]) =>
  rowsByKind(notes).map(({ kind, rows, places }) => [kind, places, rows.map((row) => row.places.map((place) => place.passage.start))]);

test.each<[string, Note[], unknown[]]>([
  ['nothing noted', [note('labels', 'names', [])], []],
  [
    'kinds in their order, whatever that of the checks',
    [note('cues', 'doubt', [passage('claimed', 4)]), note('labels', 'names', [passage('rebels', 20)])],
    [
      ['names', 1, [[20]]],
      ['doubt', 1, [[4]]],
    ],
  ],
  [
    'repeated words of one entry and voice as one row',
    [note('labels', 'names', [passage('rebels', 1, rebel), passage('Rebel', 30, rebel)])],
    [['names', 2, [[1, 30]]]],
  ],
  [
    'one entry in two voices as two rows',
    [note('labels', 'names', [passage('rebels', 1, rebel), passage('rebels', 30, { ...rebel, voice: 'quoted' })])],
    [['names', 2, [[1], [30]]]],
  ],
  [
    'equal words without an entry apart',
    [note('vague', 'sources', [passage('officials', 1), passage('officials', 30)])],
    [['sources', 2, [[1], [30]]]],
  ],
  ['the roster of sources left to the list of sources', [note('source-balance', 'sources', [passage('Ann Lee', 1)])], []],
  [
    'the rows of two checks of one kind in the order of the text',
    [note('modifiers', 'modifiers', [passage('pro-X', 50)]), note('intensifiers', 'modifiers', [passage('brutal', 9)])],
    [['modifiers', 2, [[9], [50]]]],
  ],
])('%s', (_name, notes, expected) => {
  expect(shown(notes)).toEqual(expected);
});

const groups = rowsByKind([
  note('labels', 'names', [passage('Rebels', 10, rebel), passage('regime', 20, { entry: 'regime' }), passage('rebels', 30, rebel)]),
  note('vague-sources', 'sources', [passage('', 5), passage('Rebels', 10)]),
]);

describe('a row', () => {
  test('is found by any of its passages', () => {
    expect(rowOf(groups, 'labels', 2)?.id).toBe('labels-0');
    expect(rowOf(groups, 'labels', 1)?.id).toBe('labels-1');
    expect(rowOf(groups, 'labels', 7)).toBeUndefined();
  });

  test('counts its spellings without regard to case', () => {
    const row = rowOf(groups, 'labels', 0);
    expect(row && wordsOf(row)).toEqual([{ words: 'Rebels', count: 2 }]);
  });
});
