/** A text as it is compared: no white space, no typography; with the way back. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the UTF-16 offset in the raw text of the character that it comes from. */
  from: number[];
  /** Where in `text` each of its paragraphs ends, as far as paragraph separators part them in the raw text. */
  ends: number[];
}

/** Parts paragraphs: a line break may stand inside of one on a page. */
export const PARAGRAPH_END = '\u2029';

/** What one typesetter sets and another does not. */
const PLAIN: Record<string, string> = {
  ...Object.fromEntries([...'‘’‚‛′`´'].map((mark) => [mark, "'"])),
  ...Object.fromEntries([...'“”„‟″«»'].map((mark) => [mark, '"'])),
  ...Object.fromEntries([...'‐‑‒–—―−'].map((mark) => [mark, '-'])),
};
/** White space, and characters that are not seen, such as soft hyphens and zero-width spaces. */
const UNSEEN = /[\s\p{Cf}]/u;

function foldCharacter(character: string): string {
  if (UNSEEN.test(character)) return '';
  return PLAIN[character] ?? [...character.normalize('NFKD')].map((part) => PLAIN[part] ?? part).join('');
}

/**
 * Folds a text so that the same words compare equal however a page sets them: white space and unseen characters left out (paragraphs touch
 * on a page and are parted in an article), compatibility characters decomposed (NFKD of each character, so that a composed and a decomposed
 * letter agree), quotation marks and dashes straightened.
 */
export function fold(raw: string): Folded {
  const parts: string[] = [];
  const from: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of raw) {
    const folded = character > ' ' && character < '\x7f' && character !== '`' ? character : foldCharacter(character);
    if (folded) parts.push(folded);
    else if (character === PARAGRAPH_END) ends.push(from.length);
    for (let unit = 0; unit < folded.length; unit += 1) from.push(at);
    at += character.length;
  }
  return { text: parts.join(''), from, ends: [...ends, from.length] };
}
