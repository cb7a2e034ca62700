import { expect, test } from 'vitest';
import { read } from '../../src/extract/unclobbered';

class Base {
  get name() {
    return 'the getter';
  }
  say() {
    return `said by ${this.name}`;
  }
}
class Derived extends Base {}

test.each([
  ['a getter', 'name', 'the getter'],
  ['a missing property', 'other', undefined],
])('%s of a prototype is read past what was put in its place', (_, key, expected) => {
  const target = Object.defineProperty(new Derived(), 'name', { value: 'put in its place' });
  expect(read(target, key as 'name')).toBe(expected);
});

test('a method of a prototype is called past what was put in its place', () => {
  const target = Object.defineProperty(new Derived(), 'say', { value: 'no method' });
  expect(read(target, 'say').call(target)).toBe('said by the getter');
});

test('a plain field is read as it is', () => {
  expect(read({ field: 3 }, 'field')).toBe(3);
});
