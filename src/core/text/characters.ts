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
  const code = raw.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  if (isHigh(code) && isLow(raw.charCodeAt(at + 1))) return classify(raw.slice(at, at + 2));
  const kind = known[code];
  if (kind) return kind;
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

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '＇'].map((mark) => mark.charCodeAt(0)));
const HYPHENS = new Set(['-', '\u2010', '\u2011', '－'].map((mark) => mark.charCodeAt(0)));

export const isApostrophe = (code: number): boolean => APOSTROPHES.has(code);
export const isHyphen = (code: number): boolean => HYPHENS.has(code);

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
