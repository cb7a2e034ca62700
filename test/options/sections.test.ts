import { expect, test } from 'vitest';
import { sectionOf } from '../../src/options/sections';

test.each([
  ['none', '', 'checks'],
  ['a section', '#lexicon', 'lexicon'],
  ['something else', '#elsewhere', 'checks'],
  ['a name of every object', '#toString', 'checks'],
])('the hash of %s', (_name, hash, expected) => {
  expect(sectionOf(hash)).toBe(expected);
});
