import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { findMatches } from '../../../src/core/lexicon/match';
import { beginningsOf } from '../../../src/core/lexicon/waiting';
import { readText } from '../../../src/core/text/text';
import { entry } from './entries';

test.each([
  ['a short word', 'mob', ['mob']],
  ['a word of four letters', 'riot', ['riot']],
  ['a word of five letters', 'rebel', ['rebel']],
  ['a longer word', 'regime', ['regim']],
  ['a word longer still', 'internationalist', ['internatio']],
  ['a word that is spelled in two ways', 'neighbour', ['neighbo']],
  ['just so', '=regimes', ['regimes']],
  ['several words, the longest first', 'war on freedom', ['freedom', 'war', 'on']],
  ['the first part of a hyphenated word', 'hard-liner', ['hard']],
  ['a word that changes its vowel', 'spokesman', []],
  ['the word beside it', 'spokesman of god', ['god', 'of']],
  ['an irregular verb', 'overthrow', []],
  ['a word of two spellings in s and z', 'organisers', ['organi']],
  ['parts that join to a word of two spellings', 'vis-ed', ['vi']],
  ['a word that its other spelling leaves too few letters', 'our', []],
  ['a verb in y', 'vilify', ['vilif']],
  ['a free part', '*-backed', []],
  ['a name', 'Temple Mount', ['templ', 'mount']],
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
