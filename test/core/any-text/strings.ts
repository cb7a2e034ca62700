import fc from 'fast-check';

/** Words that the rules look at, marks that they pair, and characters that no rule expects. */
const WORDS = [
  ...'said told that the The minister it It he She who Lim Ada Roe Tarn Portmere claimed to was were by as but according officials regime rebels'.split(
    ' ',
  ),
  ...'killed 40 dozens about nearly two hundred people cost $9m 12% 4.5 Sept. 5 U.S. Gen. Dr. a.m. No. Inc. terrorists so-called believed denied'.split(
    ' ',
  ),
];
const MARKS = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '„',
  ',',
  '.',
  '...',
  '…',
  ':',
  ';',
  '?',
  '!',
  '(',
  ')',
  '[',
  '—',
  '-',
  '–',
  '•',
  "'s",
];
const SPACES = [' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', ''];
const STRANGE = [
  ...['\ud800', '\udc00', '\udbff\udbff', '\u0000', '\u0007', '\u001b', '\u0085', '\u200b', '\u200d', '\u00ad', '\ufeff', '\ufffd'],
  ...[
    '\u200f',
    '\u202e',
    '\u2066',
    '\u2069',
    'ب',
    'قال',
    'ש',
    '我们',
    '。',
    'อ',
    'Ж',
    'ﬁ',
    'İ',
    'ß',
    'e\u0301',
    '𝐀',
    '😀',
    '👩‍👧',
    '🇦🇪',
    '½',
    '٣',
    '₦',
    '‰',
  ],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
);

/** Texts of up to so many pieces, with and without spaces between them. */
export const strangeTexts = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.array(piece, { maxLength, size: 'max' }).map((parts) => parts.join(' ')) },
    { weight: 4, arbitrary: fc.array(piece, { maxLength, size: 'max' }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((codes) => String.fromCharCode(...codes)) },
  );
