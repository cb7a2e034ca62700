import { describe, expect, test } from 'vitest';
import { counterpartOf, sentencesWith, splitRows } from '../../../src/view/compared/label-rows';
import { here, label, piece, reference, there } from './a-comparison';

const named = (names: string[]) => names.map((name) => label(name, name, 1));
const row = (own: string[], theirs: string[]) => ({ referent: own[0] ?? '', here: named(own), there: named(theirs) });

test.each<[string, string[], string[], 'differing' | 'alike']>([
  ['another name', ['rebels'], ['fighters'], 'differing'],
  ['one more name here', ['rebels', 'terrorists'], ['rebels'], 'differing'],
  ['one more name there', ['rebels'], ['rebels', 'terrorists'], 'differing'],
  ['the same name', ['rebels'], ['rebels'], 'alike'],
  ['another case', ['SALTMERE'], ['Saltmere'], 'alike'],
  ['a plural', ['soldiers'], ['soldier'], 'alike'],
  ['a name in short', ['Ines Calder'], ['Calder', 'Ines Calder'], 'alike'],
  ['a word inside another word', ['women'], ['men'], 'differing'],
])('%s: %s and %s are %s', (_name, own, theirs, expected) => {
  const { differing, alike } = splitRows([row(own, theirs)]);
  expect([differing.length, alike.length]).toEqual(expected === 'differing' ? [1, 0] : [0, 1]);
});

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
