/** How much longer than the expected text the given one may be. */
const SLACK = 8;
/** As many characters of a text are expected as an integer has bits; what stands farther away tells little. */
const MOST = 32;

/** A text that is expected in many places: for each of its characters, the places where it stands, as bits. */
export interface Expected {
  text: string;
  /** By the code of the character, as far as most texts go. */
  plain: Int32Array;
  others: ReadonlyMap<number, number>;
}

const PLAIN = 128;

export function expectedOf(whole: string): Expected {
  const text = whole.slice(0, MOST);
  const plain = new Int32Array(PLAIN);
  const others = new Map<number, number>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < PLAIN) plain[unit] = (plain[unit] as number) | (1 << at);
    else others.set(unit, (others.get(unit) ?? 0) | (1 << at));
  }
  return { text, plain, others };
}

/**
 * How like the expected text the beginning of another is, 0 to 1: one minus the edits (Levenshtein's: insert, delete, replace) that lead
 * from the one to the nearest beginning of the other, as a share of the expected length. A column of the edits' table is two integers, after
 * Myers, "A fast bit-vector algorithm for approximate string matching" (1999).
 */
export function likeness({ text, plain, others }: Expected, given: string): number {
  if (given.startsWith(text)) return 1;
  const last = 1 << (text.length - 1);
  let more = -1;
  let less = 0;
  let edits = text.length;
  let fewest = edits;
  const width = Math.min(given.length, text.length + SLACK);
  for (let at = 0; at < width; at += 1) {
    const unit = given.charCodeAt(at);
    const same = unit < PLAIN ? (plain[unit] as number) : (others.get(unit) ?? 0);
    const down = same | less;
    const across = (((same & more) + more) ^ more) | same;
    let up = less | ~(across | more);
    let off = more & across;
    if (up & last) edits += 1;
    else if (off & last) edits -= 1;
    if (edits < fewest) fewest = edits;
    up = (up << 1) | 1;
    off <<= 1;
    more = off | ~(down | up);
    less = up & down;
  }
  return Math.max(0, 1 - fewest / text.length);
}
