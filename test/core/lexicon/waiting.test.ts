import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { findMatches } from '../../../src/core/lexicon/match';
import { beginningsOf } from '../../../src/core/lexicon/waiting';
import { readText } from '../../../src/core/text/text';
import { entry } from './entries';

test.each([
  ['a short word', 'mob', ['mo']],
  ['a word of four letters', 'riot', ['rio']],
  ['a word of five letters', 'rebel', ['reb']],
  ['a longer word', 'regime', ['regi']],
  ['a word longer still', 'extremist', ['extre']],
  ['a word that is spelled in two ways', 'neighbourhood', ['neig']],
  ['just so', '=regimes', ['regi']],
  ['several words, the longest first', 'war on freedom', ['free', 'wa', 'on']],
  ['the first part of a hyphenated word', 'hard-liner', ['har']],
  ['a word that changes its vowel', 'spokesman', []],
  ['the word beside it', 'spokesman of god', ['go', 'of']],
  ['an irregular verb', 'overthrow', []],
  ['a free part', '*-backed', []],
  ['a name', 'Temple Mount', ['temp', 'mou']],
  ['a figure', '9/11', []],
])('the beginnings of %s', (_name, form, beginnings) => {
  expect(beginningsOf(form).toSorted()).toEqual(beginnings.toSorted());
});

test('forms that wait are found in whatever order texts ask for them, and the earlier entry comes first', () => {
  const [first, second] = [
    entry({ id: 'first', forms: ['riot police', 'mob'] }),
    entry({ id: 'second', forms: ['rioting', 'mob', 'riot'] }),
  ];
  const lexicon = compileLexicon([first, second]);
  const idsIn = (text: string) => findMatches(readText(text), lexicon).map((match) => match.entry.id);
  expect(idsIn('The mob left.')).toEqual(['first']);
  expect(idsIn('Nobody left.')).toEqual([]);
  expect(idsIn('The riot-police left.')).toEqual(['first']);
  expect(idsIn('The riots and the riot polices left the mob.')).toEqual(['second', 'first', 'first']);
});
