import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/content/fold';

test.each([
  ['white space of every sort', 'a \t\n\u00a0\u2009b', 'ab'],
  ['unseen characters', 'co\u00adop\u200berate\ufeff', 'cooperate'],
  ['curly quotation marks', '“Go,” she said, ‘go’', '"Go,"shesaid,\'go\''],
  ['angle quotation marks', '«oui»', '"oui"'],
  ['dashes', 'a—b–c‑d−e', 'a-b-c-d-e'],
  ['an ellipsis', 'so…', 'so...'],
  ['a ligature', 'ﬁre', 'fire'],
  ['full-width letters', 'ＵＮ', 'UN'],
])('%s', (_name, raw, expected) => {
  expect(fold(raw).text).toBe(expected);
});

test('a composed and a decomposed letter agree', () => {
  expect(fold('Zoë').text).toBe(fold('Zoe\u0308').text);
});

test('every unit leads back to the character that it comes from', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const { text, from } = fold(raw);
      expect(from).toHaveLength(text.length);
      const again = [...new Set(from)].map((at) => fold(String.fromCodePoint(raw.codePointAt(at) as number)).text).join('');
      expect(again).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
