import { expect, test } from 'vitest';
import { compileLexicon } from '../../../src/core/lexicon/compile';
import { readText } from '../../../src/core/text/text';
import { entry } from './entries';

const openingsIn = (form: string, text: string, category = 'contested-labels'): string[] => {
  const { tokens } = readText(text);
  const { openings } = compileLexicon([entry({ forms: [form], category })]).read(tokens);
  return [openings.words, openings.cues].map((places) => places.map((at) => tokens.word[at]).join(' '));
};

test.each<[string, string, string, string]>([
  ['a word alone', 'mob', 'The mob and the mobs left.', 'mob mobs'],
  ['a word that only begins a phrase, where nothing goes on', 'war on want', 'They want the war to end, so they go on.', ''],
  ['a word that is followed by one that some form goes on with', 'war on want', 'They want the war on the coast to end.', 'war'],
  ['a word that is followed by one that stands only later in its form', 'war on want', 'They left the war want.', ''],
  ['a word at the end', 'war on want', 'Nobody is on to want a war', ''],
  ['a free part alone', '*-backed', 'The Ruritania-backed mob left.', 'ruritania-backed'],
  ['a free part behind a word', '=staunchly *-backed', 'A staunchly Ruritania-backed mob left.', 'staunchly'],
  ['the other end', 'pro-*', 'The pro-Ruritania mob left.', 'pro-ruritania'],
  ['a hyphenated word of no form', 'pro-*', 'The anti-Ruritania mob left.', ''],
])('the words with which a form may begin: %s', (_, form, text, words) => {
  expect(openingsIn(form, text)).toEqual([words, '']);
});

test('reporting verbs begin apart from all others', () => {
  expect(openingsIn('admit', 'Ann Lee admitted it.', 'loaded-cues')).toEqual(['', 'admitted']);
});

test('what is known of a word is worked out anew once the lexicon has taken in forms for a text', () => {
  const lexicon = compileLexicon([entry({ forms: ['riot police'] })]);
  const count = (text: string) => lexicon.read(readText(text).tokens).openings.words.length;
  expect(['The riot ended.', 'The police left the riot.', 'The riot police left.'].map(count)).toEqual([0, 0, 1]);
});
