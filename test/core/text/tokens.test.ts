import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Flag, has, readTokens } from '../../../src/core/text/tokens';

const tokensOf = (raw: string) => {
  const { start, end, count } = readTokens(raw);
  return Array.from({ length: count }, (_, at) => raw.slice(start[at], end[at]));
};

test.each([
  ['words and marks', 'The mayor left, he said.', 'The|mayor|left|,|he|said|.'],
  ['hyphenated compounds', 'foreign-backed rebels in rebel-held al-Marsa', 'foreign-backed|rebels|in|rebel-held|al-Marsa'],
  ['a possessive after a straight mark', "Ada's plan", "Ada|'s|plan"],
  ['a possessive after a curly mark', 'Ada’s plan', 'Ada|’s|plan'],
  ['a possessive after a short form', "the U.N.'s envoy", "the|U.N.|'s|envoy"],
  ['a possessive after a closing mark', 'the “Gazette”’s editor', 'the|“|Gazette|”|’s|editor'],
  ["the 's of it's", "it's late", "it|'s|late"],
  ['contractions', 'they don’t and can’t, I’m', 'they|don’t|and|can’t|,|I’m'],
  ['an apostrophe inside a name', "O'Neil of Sana'a", "O'Neil|of|Sana'a"],
  ["a plural's bare apostrophe", "officials' homes", "officials|'|homes"],
  ['letters with stops', 'the U.S. and U.N. at 9 a.m. today', 'the|U.S.|and|U.N.|at|9|a.m.|today'],
  ['letters with stops in a compound', 'a U.S.-led force', 'a|U.S.-led|force'],
  ['titles', 'Mr. Roe, Dr. Lim and Gen. Oz', 'Mr.|Roe|,|Dr.|Lim|and|Gen.|Oz'],
  ['initials', 'George W. Roe and J. R. R. Oz', 'George|W.|Roe|and|J.|R.|R.|Oz'],
  ['initials that touch', 'J.R.R. Oz', 'J.R.R.|Oz'],
  ['a letter that is no initial', 'They chose Plan B. The town slept.', 'They|chose|Plan|B|.|The|town|slept|.'],
  ['a month before a figure', 'on Sept. 5', 'on|Sept.|5'],
  ['a word that only looks like a day', 'There he sat. Nobody spoke.', 'There|he|sat|.|Nobody|spoke|.'],
  ['a state after a comma', 'Fairview, Ore., and', 'Fairview|,|Ore.|,|and'],
  ['a word that only looks like a state', 'They mined ore. It sold.', 'They|mined|ore|.|It|sold|.'],
  ['number before a figure', 'No. 5', 'No.|5'],
  ['the word no', 'He said no. They left.', 'He|said|no|.|They|left|.'],
  ['companies', 'Oak Inc. and Elm Ltd. merged', 'Oak|Inc.|and|Elm|Ltd.|merged'],
  ['a degree', 'a Ph.D. in law', 'a|Ph.D.|in|law'],
  ['figures', '38,000 of 1.5 at $4.5bn or 12%', '38,000|of|1.5|at|$4.5bn|or|12%'],
  ['figures with letters', 'the 1990s, 20-year-old, 9am, 3rd', 'the|1990s|,|20-year-old|,|9am|,|3rd'],
  ['times, scores and dates', '12:30 10-12 2021-09-05', '12:30|10-12|2021-09-05'],
  ['a time with stops', 'at 9.30a.m. sharp', 'at|9.30a.m.|sharp'],
  ['currencies', '£2m €3 ₹500 ₦9', '£2m|€3|₹500|₦9'],
  ['a figure before a comma', 'in 2018, rebels', 'in|2018|,|rebels'],
  ['domain names', 'www.example.co.uk and example.com.', 'www.example.co.uk|and|example.com|.'],
  ['a missing space is no domain', 'he said.Portmere fell', 'he|said|.|Portmere|fell'],
  ['dots and dashes in a row', 'well... no -- yes — ok', 'well|...|no|--|yes|—|ok'],
  ['quotation marks', '“go,” «va» "ok"', '“|go|,|”|«|va|»|"|ok|"'],
  ['marks doubled as in old typing', "``go''", "``|go|''"],
  ['and signs inside', 'R&D at Oak & Elm', 'R&D|at|Oak|&|Elm'],
  ['social handles', '#vote @ann_roe', '#|vote|@|ann_roe'],
  ['a soft hyphen inside', 'mili\u00adtants left', 'mili\u00adtants|left'],
  ['other scripts', 'قال المسؤول 我们', 'قال|المسؤول|我们'],
  ['astral letters and signs', '𝐀𝐛 😀!', '𝐀𝐛|😀|!'],
  ['a lone surrogate', 'a\ud800b', 'a|\ud800|b'],
  ['control characters', 'a\u0000b\u0007', 'a|\u0000|b|\u0007'],
  ['nothing', '', ''],
])('%s', (_, raw, expected) => {
  expect(tokensOf(raw).join('|')).toBe(expected);
});

describe('normalised words', () => {
  test.each([
    ['case and curly apostrophes', 'Don’t', "don't"],
    ['hyphens that do not break', 'so\u2011called', 'so-called'],
    ['full width', 'ＵＮ', 'un'],
    ['ligatures', 'ﬁre', 'fire'],
    ['invisible characters', 'ter\u200brorist', 'terrorist'],
    ['an ellipsis', '…', '...'],
  ])('%s', (_, raw, word) => {
    expect(readTokens(raw).word).toEqual([word]);
  });
});

test.each([
  ['a capital', 'Roe', Flag.capital, true],
  ['no capital', 'roe', Flag.capital, false],
  ['no capitals in a script without case', '我们', Flag.capital, false],
  ['all capitals', 'NATO', Flag.allCaps, true],
  ['all capitals with stops', 'U.N.', Flag.allCaps, true],
  ['one capital letter only', 'A', Flag.allCaps, false],
  ['a figure', '38,000', Flag.digit, true],
  ['money', '$4.5bn', Flag.digit, true],
  ['a sign alone', '$', Flag.digit, false],
  ['a mark is no word', '—', Flag.word, false],
])('flags: %s', (_, raw, flag, expected) => {
  expect(has(readTokens(raw), 0, flag)).toBe(expected);
});

test('white space and line breaks before tokens', () => {
  const tokens = readTokens('One two.\r\nThree');
  expect([0, 1, 2, 3].map((at) => has(tokens, at, Flag.space))).toEqual([true, true, false, true]);
  expect([0, 1, 2, 3].map((at) => has(tokens, at, Flag.newLine))).toEqual([false, false, false, true]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        'U.',
        'S',
        '.',
        '-',
        "'",
        '’',
        '"',
        '”',
        '1',
        ',',
        '\n',
        ' ',
        '\ud800',
        '\udc00',
        '\u200f',
        'ب',
        '\u0000',
        '😀',
        'said',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((codes) => String.fromCharCode(...codes)),
);

test('tokens are in order, apart, and cover every character that is no white space', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const { start, end, count, word } = readTokens(raw);
      let at = 0;
      for (let token = 0; token < count; token++) {
        expect(start[token]).toBeGreaterThanOrEqual(at);
        expect(end[token]).toBeGreaterThan(start[token] as number);
        expect(raw.slice(at, start[token]).trim()).toBe('');
        at = end[token] as number;
      }
      expect(raw.slice(at).trim()).toBe('');
      expect(word.length).toBe(count);
    }),
    { numRuns: 3000 },
  );
});

/** How many characters are looked at while a text is read. */
function charactersRead(raw: string): number {
  const spy = vi.spyOn(String.prototype, 'charCodeAt');
  readTokens(raw);
  const { length } = spy.mock.calls;
  spy.mockRestore();
  return length;
}

test.each([
  ['words', 'word '],
  ['letters and stops', 'a.'],
  ['labels and stops', 'ab.'],
  ['hyphens', 'a-'],
  ['figures with hyphens', '1-'],
  ['stops', '.'],
  ['apostrophes', "'s"],
  ['invisible characters', '\u200b'],
  ['a letter and invisible characters', 'a\u200b\u200b\u200b'],
  ['capitals and stops', 'A. '],
  ['figures and commas', '1,'],
])('work grows no faster than the text: %s', (_, part) => {
  const single = charactersRead(part.repeat(2000));
  const double = charactersRead(part.repeat(4000));
  expect(double).toBeLessThanOrEqual(single * 2.1);
  expect(double).toBeLessThan(part.length * 4000 * 60);
});

test('every token is the word of its spelling, and a spelling stands once', () => {
  const { word, form, forms } = readTokens('The mayor left. the MAYOR left, the mayor said.');
  expect([...form].map((number) => forms[number])).toEqual(word);
  expect(forms).toEqual(['the', 'mayor', 'left', '.', 'the', 'mayor', ',', 'said']);
});
