import { describe, expect, test } from 'vitest';
import { counterpartOf, sentencesWith } from '../../../src/view/compared/label-rows';
import { here, piece, reference, there } from './a-comparison';

describe('what stands here in the place of words there', () => {
  const [one, other] = reference().aligned;
  if (!one || !other) throw new Error('no sentences');
  const withWords = { ...one, differences: [{ kind: 'label', rank: 1, here: piece(here, 'regime'), there: piece(there, 'government') }] };
  const report = reference({ aligned: [withWords, other] });
  test.each([
    ['the differing words', piece(there, 'government'), piece(here, 'regime')],
    ['the sentence, where its words do not differ', piece(there, 'Ann Lee'), withWords.here],
    ['nothing, where the sentence has no counterpart', piece(there, 'Two boats'), undefined],
  ])('%s', (_name, words, expected) => {
    expect(counterpartOf(words, report)).toEqual(expected);
  });
});

test('places in one sentence are shown in it together', () => {
  const text = 'Fighters met fighters. Others watched. The fighters left.';
  const places = [piece(text, 'Fighters'), piece(text, 'fighters'), piece(text, 'fighters', 1)];
  const seen = sentencesWith(text, places).map(({ sentence, pieces }) => [text.slice(sentence.start, sentence.end).trim(), pieces.length]);
  expect(seen).toEqual([
    ['Fighters met fighters.', 2],
    ['The fighters left.', 1],
  ]);
});
