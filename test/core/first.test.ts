import { expect, test } from 'vitest';
import type { Voice } from '../../src/core/attribution/attribution';
import { findFirst } from '../../src/core/first';
import type { Note, Passage } from '../../src/core/review';

const passage = (exact: string, voice: Voice, entry?: string): Passage => ({
  start: 0,
  end: exact.length,
  exact,
  prefix: '',
  suffix: '',
  voice,
  message: { key: 'seen', args: {} },
  reports: [],
  ...(entry && { entry }),
});
/** A statement that only a reference report makes. */
const told = (exact: string): Passage => ({
  ...passage('', 'outlet'),
  reports: [{ reference: 'r', pieces: [{ start: 0, end: exact.length, exact }] }],
});
const note = (check: string, ...passages: Passage[]): Note => ({
  check,
  kind: 'names',
  basis: 'lexicon',
  title: { key: 'title', args: {} },
  why: { key: 'why', args: {} },
  outcome: passages.length > 0 ? 'found' : 'clear',
  passages,
});

test.each([
  ['nothing', [note('a')], []],
  ['one of a check', [note('a', passage('x', 'outlet'), passage('y', 'outlet'))], [{ check: 'a', passage: 0 }]],
  [
    'the outlet before its sources',
    [note('a', passage('x', 'quoted')), note('b', passage('y', 'outlet'))],
    [
      { check: 'b', passage: 0 },
      { check: 'a', passage: 0 },
    ],
  ],
  ["the outlet's place of a check", [note('a', passage('x', 'reported'), passage('y', 'outlet'))], [{ check: 'a', passage: 1 }]],
  [
    'what is repeated most',
    [note('a', passage('x', 'outlet'), passage('y', 'outlet'), passage('Y', 'outlet'))],
    [{ check: 'a', passage: 1 }],
  ],
  [
    'forms of one entry as one',
    [note('a', passage('x', 'outlet', 'e'), passage('y', 'outlet', 'f'), passage('z', 'outlet', 'f'))],
    [{ check: 'a', passage: 1 }],
  ],
  ['nothing quiet', [note('a', { ...passage('x', 'outlet'), quiet: true }, passage('y', 'quoted'))], [{ check: 'a', passage: 1 }]],
  ['no line of the roster', [note('source-balance', passage('x', 'outlet'))], []],
  [
    'three at most, in the order of the checks',
    ['a', 'b', 'c', 'd'].map((id) => note(id, passage('x', 'outlet'))),
    [
      { check: 'a', passage: 0 },
      { check: 'b', passage: 0 },
      { check: 'c', passage: 0 },
    ],
  ],
  [
    'what only a comparison shows: another name, a modifier gained, a statement with a figure told elsewhere',
    [
      note('contested-labels', passage('x', 'outlet')),
      note('swapped-labels', passage('x', 'reported')),
      note('gained-modifiers', passage('y', 'outlet')),
      note('facts-elsewhere', told('Ships came.'), told('Some 40 ships came.')),
    ],
    [
      { check: 'swapped-labels', passage: 0 },
      { check: 'gained-modifiers', passage: 0 },
      { check: 'facts-elsewhere', passage: 1 },
    ],
  ],
])('%s', (_, notes, first) => {
  expect(findFirst(notes)).toEqual(first);
});
