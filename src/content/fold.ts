/** A text as it is compared: no white space, no typography; with the way back. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the UTF-16 offset in the raw text of the character that it comes from. */
  from: number[];
}

/** Stands in a page's text where one block of it ends and the next begins; white space, so that it is not compared. */
export const BORDER = '\u2029';

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
  let at = 0;
  for (const character of raw) {
    const folded = character > ' ' && character < '\x7f' && character !== '`' ? character : foldCharacter(character);
    if (folded) parts.push(folded);
    for (let unit = 0; unit < folded.length; unit += 1) from.push(at);
    at += character.length;
  }
  return { text: parts.join(''), from };
}
