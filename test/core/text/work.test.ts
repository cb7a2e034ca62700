import { expect, test } from 'vitest';
import { findFigures } from '../../../src/core/text/figures';
import { findNames } from '../../../src/core/text/names';
import { findQuotations } from '../../../src/core/text/quotations';
import { findSentences } from '../../../src/core/text/sentences';
import { readText } from '../../../src/core/text/text';
import { readTokens } from '../../../src/core/text/tokens';

/** How many tokens are looked at, by word, flags or spelling, while a text is read from its tokens on. */
function tokensRead(raw: string): number {
  let reads = 0;
  const counting = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        reads++;
        return Reflect.get(target, key);
      },
    });
  const tokens = readTokens(raw);
  const counted = { ...tokens, word: counting(tokens.word), flags: counting(tokens.flags), form: counting(tokens.form) };
  findSentences(raw, counted);
  findQuotations(counted);
  const text = { ...readText(raw), tokens: counted };
  findNames(text);
  findFigures(text);
  return reads;
}

test.each([
  ['words', 'word '],
  ['stops', '! '],
  ['stops in a row', '!'],
  ['capitals', 'Roe '],
  ['names of bodies', 'Bank for Bank and '],
  ['opening marks', '“a '],
  ['single marks', '‘a '],
  ['straight single marks', "'a "],
  ['single marks before double ones', '‘a “b” '],
  ['closing marks', 'a” '],
  ['plural apostrophes', "'a boys' "],
  ['brackets', '( '],
  ['brackets with stops', '- (b.) '],
  ['sentences of one word in a quotation', '“a. b. c. '],
  ['dots before I', '- … I '],
  ['figures', '12 to 13 to '],
  ['number words', 'two hundred and '],
  ['lines', 'A\n'],
  ['commas after names', 'Roe, a '],
])('work grows no faster than the text: %s', (_, part) => {
  const single = tokensRead(part.repeat(400));
  const double = tokensRead(part.repeat(800));
  expect(single).toBeGreaterThan(400);
  expect(double).toBeLessThan(single * 2.2);
});
