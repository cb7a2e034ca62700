import { expect, test } from 'vitest';
import { stretchesAround } from '../../../src/core/figure-slots/stretches';
import { exactOf, readText } from '../../../src/core/text/text';

const stretchesIn = (raw: string): string[] => {
  const text = readText(raw);
  const places = text.tokens.word.flatMap((word, at) => (word === 'ferry' ? [at] : []));
  return stretchesAround(text, places, 6).map((stretch) => exactOf(text, stretch));
};

test.each([
  ['no such word', 'The tram left.', []],
  ['a sentence', 'The tram left. The ferry stayed. The bus left.', ['The ferry stayed.']],
  ['two words in a sentence', 'The ferry met a ferry. The bus left.', ['The ferry met a ferry.']],
  ['two sentences', 'A ferry left. The bus left. A ferry stayed.', ['A ferry left.', 'A ferry stayed.']],
  ['a long sentence', 'The ferry left the quay at five, and the tram left at ten.', ['The ferry left the quay at five']],
  ['lines that no stop parts', 'Two hundred\n\nferry guests left. All are safe.', ['Two hundred\n\nferry guests left.']],
  ['a line before one without a stop', 'A ferry left\n\nAll are safe', ['A ferry left\n\nAll are safe']],
])('the stretches around a word: %s', (_, raw, expected) => expect(stretchesIn(raw)).toEqual(expected));
