import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has, isCapitalised, isWord } from './tokens';

/** A line of which so many of the long words have capitals is set as headlines are. */
const TITLE_CASE = 0.8;
const LONG_WORD = 4;

/** How a text uses capitals: what tells a name from a word that only begins a sentence. */
export interface Capitals {
  text: Text;
  /** Words that stand in lower case somewhere, and words that have a capital within a sentence. */
  lower: ReadonlySet<string>;
  inner: ReadonlySet<string>;
  /** Capitalised words of the other lines with the word before each ("ada roe"). */
  pairs: ReadonlySet<string>;
  /** Lines without a final stop in which nearly every word has a capital. */
  titles: ReadonlySet<number>;
}

/** Whether a capital tells nothing at this token: first in its sentence, or after a mark that opens one. */
export function isFirstWord(text: Text, at: number): boolean {
  const sentence = text.sentences[text.sentenceOf[at] ?? -1];
  if (!sentence) return false;
  for (let before = at - 1; before >= sentence.from; before--) {
    const word = wordAt(text, before);
    if (word === ':') return true;
    if (has(text.tokens, before, Flag.word)) return /^(?:\d+|\()$/.test(word) && before === sentence.from;
    if (word === ',' || word === ';' || word === ')') return false;
  }
  return true;
}

function findTitleCase(text: Text): Set<number> {
  const found = new Set<number>();
  for (const [index, { from, to, paragraph }] of text.sentences.entries()) {
    const alone = text.sentences[index - 1]?.paragraph !== paragraph && text.sentences[index + 1]?.paragraph !== paragraph;
    if (!alone || wordAt(text, to - 1) === '.') continue;
    let long = 0;
    let capital = 0;
    for (let at = from; at < to; at++) {
      if (!isWord(text.tokens, at) || wordAt(text, at).length < LONG_WORD || has(text.tokens, at, Flag.digit)) continue;
      long++;
      if (isCapitalised(text.tokens, at)) capital++;
    }
    if (long > 3 && capital >= long * TITLE_CASE) found.add(index);
  }
  return found;
}

export function readCapitals(text: Text): Capitals {
  const titles = findTitleCase(text);
  const lower = new Set<string>();
  const inner = new Set<string>();
  const pairs = new Set<string>();
  for (let at = 0; at < text.tokens.count; at++) {
    if (!isCapitalised(text.tokens, at)) lower.add(wordAt(text, at));
    else if (!titles.has(text.sentenceOf[at] ?? -1)) {
      if (titles.size > 0) pairs.add(`${wordAt(text, at - 1)} ${wordAt(text, at)}`);
      if (!isFirstWord(text, at)) inner.add(wordAt(text, at));
    }
  }
  return { text, lower, inner, pairs, titles };
}
