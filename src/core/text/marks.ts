const marks = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Marks that end a sentence, by normalised token; rows of dots apart. */
export const END_MARKS = marks('. ! ? ‽ 。 ؟ ۔ ।');

export const OPENING_BRACKETS = marks('( [ { 【');
export const CLOSING_BRACKETS = marks(') ] } 】');
export const DASHES = marks('– — -- --- ― - ‒ −');
export const BULLETS = marks('• · * ‣ ▪ ● ■ ◦');

/** Quotation marks as they are printed: those that open by their form, those that close by it, and those that do either. */
const OPENING_DOUBLE = marks('“ „ ‟ `` ‘‘ « 「 『 《');
export const CLOSING_DOUBLE = marks('” » ’’ 」 』 》');
export const EVEN_DOUBLE = marks("\" '' ＂");
const OPENING_SINGLE = marks('‘ ‹ `');
export const CLOSING_SINGLE = marks("' ’ ›");

/** The same as bits, and brackets beside them, for one who asks several things of a mark. */
export const MarkIs = {
  openingDouble: 1,
  closingDouble: 2,
  evenDouble: 4,
  openingSingle: 8,
  closingSingle: 16,
  openingBracket: 32,
  closingBracket: 64,
} as const;

const bits = new Map<string, number>();
const sorts: [number, ReadonlySet<string>][] = [
  [MarkIs.openingDouble, OPENING_DOUBLE],
  [MarkIs.closingDouble, CLOSING_DOUBLE],
  [MarkIs.evenDouble, EVEN_DOUBLE],
  [MarkIs.openingSingle, OPENING_SINGLE],
  [MarkIs.closingSingle, CLOSING_SINGLE],
  [MarkIs.openingBracket, OPENING_BRACKETS],
  [MarkIs.closingBracket, CLOSING_BRACKETS],
];
for (const [bit, marks] of sorts) for (const mark of marks) bits.set(mark, (bits.get(mark) ?? 0) | bit);

/** The bits of a mark; 0 for any other token. */
export const markBits = (mark: string): number => bits.get(mark) ?? 0;

/** A double quotation mark of any form, and a single one. */
export const DOUBLE: number = MarkIs.openingDouble | MarkIs.closingDouble | MarkIs.evenDouble;
export const SINGLE: number = MarkIs.openingSingle | MarkIs.closingSingle;
/** Double marks that can close a quotation. */
export const CLOSES_DOUBLE: number = MarkIs.closingDouble | MarkIs.evenDouble;

const QUOTATION = DOUBLE | SINGLE;
const CLOSING = CLOSES_DOUBLE | MarkIs.closingSingle | MarkIs.closingBracket;

export const isDoubleMark = (mark: string): boolean => (markBits(mark) & DOUBLE) !== 0;

/** A mark that can begin or end a quotation, or an apostrophe that stands alone. */
export const isQuotationMark = (mark: string): boolean => (markBits(mark) & QUOTATION) !== 0;

/** "..." or "…", by normalised token. */
export const isEllipsis = (word: string): boolean => word.startsWith('..');

/** A mark that closes a quotation or a bracket, by form alone. */
export const isClosingMark = (mark: string): boolean => (markBits(mark) & CLOSING) !== 0;

/** A quotation mark or a bracket. */
export const isEdgeMark = (mark: string): boolean => markBits(mark) !== 0;

/** Whether a normalised token may end a sentence by its form: a mark, an ellipsis, a short form. */
export const isStopWord = (word: string): boolean => END_MARKS.has(word) || isEllipsis(word) || (word.length > 1 && word.endsWith('.'));
