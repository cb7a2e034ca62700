import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAttributions } from '../../../../src/core/attribution/find';
import { Reading } from '../../../../src/core/attribution/grammar/reading';
import type { Range } from '../../../../src/core/text/text';
import { readText } from '../../../../src/core/text/text';

const words = [
  ...'said told that the minister it he she who what which Lim Ada Tarn claimed to was asked by called as as saying and but while accusing of'.split(
    ' ',
  ),
  ...'according issued a statement claim warning is are not wants expected believed Monday in on report people 12 % Sen. Rep. their seen'.split(
    ' ',
  ),
  ...['“', '”', '"', "'", '’', '‘', ',', ',', '.', ':', ';', '?', '\n', '—', '-', '(', ')', "'s", '\ud800', '\u200f', 'ب', '...'],
];
const report = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(report, fc.string({ unit: 'binary', maxLength: 80 }));

test('every piece holds a token of the text, and the content stands in order', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = readText(raw);
      const holds = ({ from, to }: Range) => 0 <= from && from < to && to <= text.tokens.count;
      for (const { source, cue, content, lemma } of findAttributions(text)) {
        expect(lemma).not.toBe('');
        expect(content.length).toBeGreaterThan(0);
        for (const piece of [source, cue, ...content]) if (piece) expect(piece).toSatisfy(holds);
        for (const [order, { from }] of content.entries()) if (order) expect(from).toBeGreaterThanOrEqual(content[order - 1]?.to ?? 0);
      }
    }),
    { numRuns: 3000 },
  );
});

test('a text reads the same again', () => {
  fc.assert(
    fc.property(report, (raw) => {
      expect(findAttributions(readText(raw))).toEqual(findAttributions(readText(raw)));
    }),
    { numRuns: 300 },
  );
});

const methods = ['fact', 'place', 'form'] as const;

/** How often a token of the text is looked at. */
function looks(raw: string): number {
  const text = readText(raw);
  const kept = methods.map((name) => Object.getOwnPropertyDescriptor(Reading.prototype, name) as PropertyDescriptor);
  let count = 0;
  for (const [order, name] of methods.entries()) {
    const value = function (this: Reading, ...asked: number[]): unknown {
      count++;
      return kept[order]?.value.apply(this, asked);
    };
    Object.defineProperty(Reading.prototype, name, { ...kept[order], value });
  }
  findAttributions(text);
  for (const [order, name] of methods.entries()) Object.defineProperty(Reading.prototype, name, kept[order] as PropertyDescriptor);
  return count;
}

test.each([
  'said ',
  'said and ',
  'Lim said ',
  ', said Lim, ',
  'Lim said: “a” ',
  '“said” ',
  '“said ',
  '“a,” said Lim, “b.” ',
  'Lim said.\n',
  'Lim said. “Aa.” ',
  '“Aa.” ',
  'Lim: is it\n',
  'Lim: is it. ',
  'who said ',
  'what Lim called ',
  'according to Lim ',
  'according to , ',
  'the claim that ',
  ', saying ',
  'to say ',
  'was asked by ',
  'of the ',
  'Lim and ',
  'Lim, ',
  "Lim's ",
  ')',
  '(',
  '— ',
  "'''",
])('work grows no faster than the text: %j', (part) => {
  for (const opening of ['', 'Lim said:\n', 'Lim said “', 'Lim: ']) {
    const once = looks(opening + part.repeat(300));
    const threefold = looks(opening + part.repeat(900));
    expect(threefold).toBeLessThan(Math.max(once, 300) * 4);
  }
});
