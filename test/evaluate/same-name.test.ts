import { describe, expect, test } from 'vitest';
import { isApposition, isSameName } from './same-name';

describe('two names name one', () => {
  test.each([
    ['the same', 'Ada Bello', 'Ada Bello', true],
    ['an article and a capital', 'The union', 'Union', true],
    ['the last name alone', 'Bello', 'Ada Bello', true],
    ['a title and the last name', 'Coun Bello', 'Ada Bello', true],
    ['a body by its first word', 'Northmoor', 'Northmoor Rail', true],
    ['what follows a name', 'Ada Bello', 'Ada Bello, the harbour master', true],
    ['what stands before it', 'General Secretary Ada Bello', 'Ada Bello', true],
    ['curly marks and the possessive', 'the Dockers’ Union', "Dockers' Union", true],
    ['a relative', 'Ada Bello', 'Ola Bello', false],
    ['a word from the middle', 'Harbour', 'Orvany Harbour Board', false],
    ['a word that begins alike', 'Bell', 'Bello', false],
    ['a title alone', 'Smt', 'Smt Ada Bello', false],
    ['nothing', '', 'Ada Bello', false],
  ])('%s', (_, one, other, expected) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([expected, expected]);
  });
});

test.each([
  ['the Commissioner for Health, Dr (Mrs) Ada Bello', 'Commissioner for Health', true],
  ['Ada Bello, the harbour master', 'harbour master', true],
  ['Orvany Council leader Ada Bello', 'Orvany Council', false],
  ['the harbour master, Ola Bello', 'harbour master', false],
])('%s gives Ada Bello and %s to one: %s', (mention, shown, expected) => {
  expect(isApposition(mention, 'Ada Bello', shown)).toBe(expected);
});
