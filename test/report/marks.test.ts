import { expect, test } from 'vitest';
import type { Note, Passage, Review } from '../../src/core/review';
import { marksOf } from '../../src/report/marks';

const text = 'The regime fell, Ann Lee said.';
const passage = { start: 4, end: 10, exact: 'regime', voice: 'reported' } as Passage;
const placeOnly = { start: 16, end: 16, exact: '', voice: 'outlet' } as Passage;
const note = (kind: Note['kind'], passages: Passage[], check = 'any') => ({ check, kind, passages }) as Note;

test('every passage with words of its own is marked with its kind and voice; a mere place, a quiet passage and the roster of sources are not', () => {
  const review = {
    article: { text },
    notes: [
      note('names', [passage, placeOnly, { ...passage, quiet: true }]),
      note('doubt', []),
      note('sources', [passage], 'source-balance'),
    ],
  } as unknown as Review;
  expect(marksOf(review)).toEqual([
    { quote: { exact: 'regime', prefix: 'The ', suffix: ' fell, Ann Lee said.' }, kind: 'names', voice: 'reported' },
  ]);
});
