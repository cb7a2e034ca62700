/** What a character is to the tokeniser. */
export const Kind = { space: 1, letter: 2, digit: 3, mark: 4, ignorable: 5 } as const;

const known = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/\p{L}|\p{M}/u.test(character)) return Kind.letter;
  if (/\p{N}/u.test(character)) return Kind.digit;
  if (/\s/u.test(character)) return Kind.space;
  return /\p{Cf}/u.test(character) ? Kind.ignorable : Kind.mark;
}

const isHigh = (code: number) => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

/** How many UTF-16 units the character at `at` takes: 2 for a surrogate pair, else 1 (also for a lone surrogate). */
export const widthAt = (raw: string, at: number): number => (isHigh(raw.charCodeAt(at)) && isLow(raw.charCodeAt(at + 1)) ? 2 : 1);

/** The kind of the character at `at`; 0 at the end of the text. A lone surrogate is a mark. */
export function kindAt(raw: string, at: number): number {
  if (at >= raw.length) return 0;
  const code = raw.charCodeAt(at);
  return known[code] || firstKindAt(raw, at, code);
}

/** Whether a code is that of a letter; not of half a surrogate pair, nor of a letter that was not met before. */
export const isKnownLetter = (code: number): boolean => known[code] === Kind.letter;

/** The kind of a character that was not met before; those that may be half of a pair are read each time. */
function firstKindAt(raw: string, at: number, code: number): number {
  if (isHigh(code)) return classify(raw.slice(at, at + widthAt(raw, at)));
  known[code] = classify(String.fromCharCode(code));
  return known[code] as number;
}

export const isWordAt = (raw: string, at: number): boolean => {
  const kind = kindAt(raw, at);
  return kind === Kind.letter || kind === Kind.digit;
};

/** A letter that has a lower case and is not it: "A", "É", not "ب". */
export const isCapitalAt = (raw: string, at: number): boolean => {
  if (kindAt(raw, at) !== Kind.letter) return false;
  const letter = raw.slice(at, at + widthAt(raw, at));
  return letter !== letter.toLowerCase();
};

export const isLineBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** ' ’ ‘ ʼ ＇ */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07;
/** The hyphens of keyboards and of typesetters, the one that does not break, and the wide one. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xff0d;

const PLAIN = /^[ -~]*$/;

/** A word as words are compared: NFKC, lower case, straight apostrophes and hyphens, without invisible characters. */
export function normalise(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const straight = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
  return straight.replace(/\p{Cf}/gu, '') || straight;
}

/** A letter of a script without capitals ("ب", "中"). */
export const isUncasedAt = (raw: string, at: number): boolean => {
  if (kindAt(raw, at) !== Kind.letter) return false;
  const letter = raw.slice(at, at + widthAt(raw, at));
  return letter.toLowerCase() === letter.toUpperCase();
};
