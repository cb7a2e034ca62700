import { expect, test } from 'vitest';
import { placeOf } from '../../src/options/sections';

test.each([
  ['none', '', { section: 'checks' }],
  ['a section', '#lexicon', { section: 'lexicon' }],
  ['something else', '#elsewhere', { section: 'checks' }],
  ['a name of every object', '#toString', { section: 'checks' }],
  ['words for a new entry', '#lexicon/add/freedom%20%20wallop%2Fs', { section: 'lexicon', words: 'freedom wallop/s' }],
  ['words out of a private window', '#lexicon/add-private/wallop', { section: 'lexicon', words: 'wallop', isPrivate: true }],
  ['no words for a new entry', '#lexicon/add/', { section: 'lexicon', words: undefined }],
  ['words that no address can hold', '#lexicon/add/%E0%A4%A', { section: 'lexicon', words: undefined }],
])('the hash of %s', (_name, hash, expected) => {
  expect(placeOf(hash)).toEqual(expected);
});
