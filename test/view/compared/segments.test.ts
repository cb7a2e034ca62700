import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Marking, segmentsOf } from '../../../src/view/compared/segments';

const text = 'The brutal regime fell.';
const mark = (words: string, kind: Marking['kind'] = 'names'): Marking => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, kind };
};

test.each<[string, Marking[], string]>([
  ['nothing marked', [], 'The brutal regime fell.'],
  ['one', [mark('regime')], 'The brutal [regime] fell.'],
  ['in the order of the text', [mark('regime'), mark('brutal', 'modifiers')], 'The [brutal] [regime] fell.'],
  ['at both ends', [mark('The'), mark('fell.')], '[The] brutal regime [fell.]'],
  ['of two that overlap the first', [mark('brutal regime'), mark('regime fell')], 'The [brutal regime] fell.'],
  ['of two that begin together the longer', [mark('brutal'), mark('brutal regime')], 'The [brutal regime] fell.'],
  ['a mere place is not marked', [{ start: 4, end: 4, kind: 'names' }], 'The brutal regime fell.'],
])('%s', (_name, markings, expected) => {
  const shown = segmentsOf(text, { start: 0, end: text.length }, markings).map((each) => (each.kind ? `[${each.text}]` : each.text));
  expect(shown.join('')).toBe(expected);
});

test('segments joined are the text of the span, whatever is marked', () => {
  const spans = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), kind: 'names' as const }));
  fc.assert(
    fc.property(fc.nat(10), fc.integer({ min: 10, max: text.length }), fc.array(spans), (start, end, markings) => {
      const joined = segmentsOf(text, { start, end }, markings).map((each) => each.text);
      expect(joined.join('')).toBe(text.slice(start, end));
    }),
  );
});
