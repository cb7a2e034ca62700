import { describe, expect, test } from 'vitest';
import type { Note, Passage, Review } from '../../src/core/review';
import { highlightedOf } from '../../src/view/marks';
import type { Say } from '../../src/view/say';

const text = 'The regime fell, Ann Lee said.';
const say: Say = (message, args = {}) => {
  if (message === 'language') return 'en';
  const said = typeof message === 'string' ? { key: message, args } : message;
  return [said.key, ...Object.values(said.args)].join(' ');
};
const passage = { start: 4, end: 10, exact: 'regime', voice: 'reported', message: { key: 'why', args: {} } } as Passage;
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
  expect(highlightedOf(review, say).marks).toMatchObject([
    { quote: { exact: 'regime', prefix: 'The ', suffix: ' fell, Ann Lee said.' }, kind: 'names', voice: 'reported' },
  ]);
});

test('in another language than the report, its words stand between seams', () => {
  const speaks: Say = (message, args) => (message === 'language' ? 'es' : say(message, args));
  const one = { ...passage, message: { key: 'why', args: { why: 'It judges.', count: 2 } }, plainer: ['government'] };
  const review = { article: { text, language: 'en' }, notes: [note('names', [one])] } as unknown as Review;
  const cardIn = (reader: Say) => highlightedOf(review, reader).marks[0]?.card;
  expect(cardIn(speaks)).toMatchObject({ why: 'why \uFFFCIt judges.\uFFFC 2', plainer: 'view.plainer \uFFFCgovernment\uFFFC' });
  expect(cardIn(say)).toMatchObject({ why: 'why It judges. 2', plainer: 'view.plainer government' });
});

describe('a card says', () => {
  const guidance = [
    { who: 'A Guide', says: 'say fighters', url: 'https://guide.example', date: '2024' },
    { who: 'Another', says: 'say rebels', url: 'https://other.example', date: '2020' },
  ];
  const full = { ...passage, speaker: 'Ann Lee', entry: 'regime', plainer: ['government', 'authorities'], guidance };
  test.each([
    ['whose the words are and why they are noted', passage, { whose: 'view.voice.reported', why: 'why' }],
    [
      'plainer wording, the first of the guides, and what can be muted',
      full,
      {
        whose: 'view.voice.reported-speaker Ann Lee',
        why: 'why',
        plainer: 'view.plainer government, authorities',
        guide: 'A Guide: say fighters',
        entry: 'regime',
      },
    ],
    ['why that is not sure', { ...passage, unsure: { key: 'turned', args: {} } }, { whose: 'view.voice.reported turned', why: 'why' }],
  ])('%s', (_case, one, card) => {
    const review = { article: { text, language: 'en' }, notes: [note('names', [one])] } as unknown as Review;
    expect(highlightedOf(review, say).marks[0]?.card).toEqual(card);
  });
});
