import { expect, test } from 'vitest';
import { indexWords, sameWords } from '../../../src/options/lexicon/same-words';
import { entry } from './an-item';

const index = indexWords([entry('regime'), entry('hard-liner', { forms: ['hard-liner'] }), entry('claim', { category: 'loaded-cues' })]);
const found = (id: string, more = {}) => sameWords(entry(id, more), index).map(({ words, entry: { id: other } }) => [words, other]);

test.each<[string, string, object, string[][]]>([
  ['the same word', 'tyranny', { forms: ['tyranny', 'regime'] }, [['regime', 'regime']]],
  ['an inflection', 'tyranny', { forms: ['=regimes'] }, [['regimes', 'regime']]],
  ['another spelling', 'x', { forms: ['hard liner'] }, [['hard liner', 'hard-liner']]],
  ['itself', 'regime', {}, []],
  ['a reporting verb and other words, which never meet', 'x', { forms: ['claim'] }, []],
  ['none', 'x', { forms: ['thwack'] }, []],
])('%s', (_name, id, more, expected) => {
  expect(found(id, more)).toEqual(expected);
});
