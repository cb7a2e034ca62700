import { expect, test } from 'vitest';
import { isAmong, listsOf, wordList } from '../../../../src/core/attribution/grammar/word-list';

const fruit = wordList('quince medlar');
const trees = wordList('medlar hornbeam');

test.each([
  ['quince', true, false],
  ['medlar', true, true],
  ['hornbeam', false, true],
  ['turnip', false, false],
])('%s', (form, isFruit, isTree) => {
  const lists = listsOf(form);
  expect([isAmong(lists, fruit), isAmong(lists, trees)]).toEqual([isFruit, isTree]);
});

test('more lists than there are bits for are refused', () => {
  expect(() => {
    for (let made = 0; made < 200; made++) wordList(`word${made}`);
  }).toThrow('lists of words');
});
