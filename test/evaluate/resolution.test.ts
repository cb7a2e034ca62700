import { describe, expect, test } from 'vitest';
import { checkGold, resolveGold } from './check-gold';
import { startChecker } from './checker';
import { parseGoldReport } from './gold-report';
import { mentionKind } from './resolution';

const resolved = (marked: string) => {
  const report = parseGoldReport('port', `style: a\nregion: b\nlanguage: c\n\n${marked}`);
  return resolveGold(checkGold([report], startChecker()));
};

describe('whom a pronoun stands for', () => {
  test.each([
    ['right', 'Ada Bello', { cases: 1, found: 1, shown: 1, right: 1 }],
    ['wrong', 'Tom Reed', { cases: 1, found: 1, shown: 1, right: 0 }],
  ])('%s', (_, name, expected) => {
    const text = `{1s|Ada Bello} {1c|said} {1t|the port was open}. {2s=${name}|She} {2c|said} {2t|the cranes had been moved}.`;
    expect(resolved(text)['he, she, they']).toEqual(expected);
  });

  test('unclear: a case, and not shown', () => {
    expect(resolved('{1s=Ada Bello|She} {1c|said} {1t|the port was open}.')['he, she, they']).toEqual({
      cases: 1,
      found: 1,
      shown: 0,
      right: 0,
    });
  });

  test('an attribution that is not found: a case all the same', () => {
    expect(resolved('{1s=Ada Bello|She} {1c|walked} {1t|home}.')['he, she, they']).toEqual({ cases: 1, found: 0, shown: 0, right: 0 });
  });

  test('a source without another name is no case', () => {
    expect(resolved('{1s|Ada Bello} {1c|said} {1t|the port was open}.')['other words'].cases).toBe(0);
  });
});

test.each([
  ['She', 'he, she, they'],
  ['they', 'he, she, they'],
  ['It', 'it'],
  ['Bello', 'other words'],
  ['The group', 'other words'],
  ['Her', 'other words'],
])('%s is %s', (words, kind) => {
  expect(mentionKind(words)).toBe(kind);
});
