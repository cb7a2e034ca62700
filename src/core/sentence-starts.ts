/** An end mark with what closes behind it. */
const ENDS = /([.!?])[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']*\s*/gu;
const GOES_ON = /[.!?,;:\-–—]/y;
/** "3.5", "U.S.": no sentence ends within them. */
const FIGURE = /\p{Nd}/uy;
const CAPITAL = /\p{Lu}/uy;
const LETTER = /[\p{Lu}\p{Ll}]/u;
/** The next letter is a small one: what stood before was an abbreviation. */
const SMALL_NEXT = /[^\p{L}.!?]*\p{Ll}/uy;

function standsAt(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}

/** Whether a full stop, with what stands next behind it and what closes, ends no sentence. */
function isWithin(line: string, stop: number, next: number): boolean {
  if (standsAt(SMALL_NEXT, line, next)) return true;
  if (next > stop + 1) return false;
  return standsAt(FIGURE, line, next) || (standsAt(CAPITAL, line, next) && LETTER.test(line[stop - 1] ?? ''));
}

/**
 * Where sentences of a line begin, by the rules of Unicode (UAX 29, SB6 to SB11) as far as they speak of Latin script. The browser's own
 * segmenter finds the same and takes a tenth of a popup's start to be made.
 */
export function sentenceStarts(line: string): number[] {
  const starts = [0];
  for (const { 0: end, 1: mark, index } of line.matchAll(ENDS)) {
    const next = index + end.length;
    if (next >= line.length || standsAt(GOES_ON, line, next)) continue;
    if (mark !== '.' || !isWithin(line, index, next)) starts.push(next);
  }
  return starts;
}
