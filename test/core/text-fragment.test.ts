import { expect, test } from 'vitest';
import { addressAt } from '../../src/core/text-fragment';

const url = 'https://wire.example/strike';

test.each([
  ['the words alone', { exact: 'Strikers', prefix: '', suffix: '' }, 'Strikers'],
  [
    'whole words around them',
    { exact: 'crew', prefix: 'kers among the ', suffix: ' had taken the wh' },
    'among%20the-,crew,-had%20taken%20the',
  ],
  ['words of their own line', { exact: 'Strikers', prefix: 'the first line.\n', suffix: ' won.\nThe next' }, 'Strikers,-won.'],
  ['marks that mean something in an address', { exact: 'so-called, 5 & 6%', prefix: '', suffix: '' }, 'so%2Dcalled%2C%205%20%26%206%25'],
])('an address opens at %s', (_, words, expected) => {
  expect(addressAt(`${url}#comments`, words)).toBe(`${url}#:~:text=${expected}`);
});
