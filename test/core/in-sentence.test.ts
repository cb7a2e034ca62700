import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSentence } from '../../src/core/in-sentence';

const cut = (text: string, words: string) => {
  const start = text.indexOf(words);
  const { before, exact, after } = inSentence(text, { start, end: start + words.length });
  return `${before}[${exact}]${after}`;
};

const long = 'the harbour town and the river and the old mill and the bridge that the council built '.repeat(4);

test.each([
  ['the only sentence', 'The regime fell.', 'regime', 'The [regime] fell.'],
  ['the first of two', 'The regime fell. It rained.', 'regime', 'The [regime] fell.'],
  ['the second of two', 'It rained. The regime fell.', 'regime', 'The [regime] fell.'],
  ['never across a line', 'Rebels leave\nThe regime stays on', 'regime', 'The [regime] stays on'],
  ['at the very start', 'Rebels leave the town.', 'Rebels', '[Rebels] leave the town.'],
  ['at the very end', 'They met the rebels', 'rebels', 'They met the [rebels]'],
  ['past a title', 'It rained. Gen. Orla Tamsin blamed rebels.', 'rebels', 'Gen. Orla Tamsin blamed [rebels].'],
  ['past initials', 'It rained. The U.N. Council met rebels.', 'rebels', 'The U.N. Council met [rebels].'],
  ['over a sentence end inside the words', 'We met rebels. They left. It rained.', 'rebels. They', 'We met [rebels. They] left.'],
])('%s', (_name, text, words, expected) => {
  expect(cut(text, words)).toBe(expected);
});

describe('a long sentence', () => {
  test('is cut at words on both sides', () => {
    const shown = cut(`${long}rebels ${long}`, 'rebels');
    expect(shown).toMatch(/^… (?:the|and|old|mill|river|bridge|harbour|town|that|council|built) .*\[rebels\] .* …$/);
    expect(shown.length).toBeLessThan(260);
  });

  test('is cut even without a space', () => {
    expect(cut(`${'a'.repeat(900)}!rebels!${'b'.repeat(900)}`, 'rebels').length).toBeLessThan(260);
  });
});

test('the words are always those of the span, and stand in the text with what is shown around them', () => {
  const texts = fc
    .array(fc.constantFrom('Rebels ', 'left. ', 'Gen. ', '“so” ', '\n', 'a', '’s ', '😀 ', '? '), { minLength: 1, maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(20), (text, at, length) => {
      const start = at % text.length;
      const end = Math.min(text.length, start + length);
      const { before, exact, after } = inSentence(text, { start, end });
      const bare = before.replace(/^… /, '') + exact + after.replace(/ …$/, '');
      expect(exact).toBe(text.slice(start, end));
      expect(text).toContain(bare);
    }),
  );
});
