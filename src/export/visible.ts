const BIDI = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A stranger's text on one line, without control characters (a terminal would obey them) and without marks that turn the reading order. */
export const visible = (text: string): string => text.replace(BIDI, '').replace(/[\p{Cc}\s]+/gu, ' ');
