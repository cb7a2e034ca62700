import type { Sentence } from './sentences';
import type { Text } from './text';
import { wordAt } from './text';
import { Flag, has, isCapitalised, isWord, type Tokens } from './tokens';
import { WordMarks } from './word-marks';

/** A line of which so many of the long words have capitals is set as headlines are. */
const TITLE_CASE = 0.8;
const LONG_WORD = 4;

/** How a text uses capitals: what tells a name from a word that only begins a sentence. */
export interface Capitals {
  text: Text;
  /** Every token that begins a name by its spelling, in order. */
  places: readonly number[];
  /** Whether the word at an index stands in lower case somewhere, and whether it has a capital within a sentence. */
  isLower(at: number): boolean;
  isInner(at: number): boolean;
  /** Those capitalised words of the other lines, with the word before each ("ada roe"), that both stand in lines set as titles. */
  pairs: ReadonlySet<string>;
  /** 1 for every sentence that is a line without a final stop in which nearly every word has a capital. */
  titles: Uint8Array;
}

/** Whether a capital tells nothing at this token: first in its sentence, or after a mark that opens one. */
export function isFirstWord(text: Text, at: number): boolean {
  const sentence = text.sentences[text.sentenceOf[at] as number];
  if (!sentence) return false;
  for (let before = at - 1; before >= sentence.from; before--) {
    const word = wordAt(text, before);
    if (word === ':') return true;
    if (has(text.tokens, before, Flag.word)) return before === sentence.from && /^(?:\d+|\()$/.test(word);
    if (word === ',' || word === ';' || word === ')') return false;
  }
  return true;
}

function findTitleCase(text: Text): Uint8Array {
  const found = new Uint8Array(text.sentences.length);
  for (let index = 0; index < found.length; index++) {
    const { from, to, paragraph } = text.sentences[index] as Sentence;
    const alone = text.sentences[index - 1]?.paragraph !== paragraph && text.sentences[index + 1]?.paragraph !== paragraph;
    if (!alone || wordAt(text, to - 1) === '.') continue;
    let long = 0;
    let capital = 0;
    for (let at = from; at < to; at++) {
      if (!isWord(text.tokens, at) || wordAt(text, at).length < LONG_WORD || has(text.tokens, at, Flag.digit)) continue;
      long++;
      if (isCapitalised(text.tokens, at)) capital++;
    }
    if (long > 3 && capital >= long * TITLE_CASE) found[index] = 1;
  }
  return found;
}

const Mark = { lower: 1, inner: 2, titled: 4 } as const;
const marks = new WordMarks();

/** Puts marks on the words that stand in lower case, and returns the places of all others. */
function markLower({ count, key, flags }: Tokens): number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at++) {
    if ((flags[at] as number) & Flag.name) places.push(at);
    else marks.put(key[at] as number, Mark.lower);
  }
  return places;
}

/** The capitals of a text; they can be asked until those of another are read. */
export function readCapitals(text: Text): Capitals {
  const { key } = text.tokens;
  const titles = findTitleCase(text);
  const pairs = new Set<string>();
  const isMarked = (at: number, bit: number) => marks.has(key[at] as number, bit);
  const isTitled = (at: number) => at >= 0 && isMarked(at, Mark.titled);
  marks.begin();
  for (let index = titles.indexOf(1); index >= 0; index = titles.indexOf(1, index + 1)) {
    const { from, to } = text.sentences[index] as Sentence;
    for (let at = from; at < to; at++) marks.put(key[at] as number, Mark.titled);
  }
  const places = markLower(text.tokens);
  for (const at of places) {
    if (titles[text.sentenceOf[at] as number]) continue;
    if (isTitled(at) && isTitled(at - 1)) pairs.add(`${wordAt(text, at - 1)} ${wordAt(text, at)}`);
    if (!isFirstWord(text, at)) marks.put(key[at] as number, Mark.inner);
  }
  return { text, places, isLower: (at) => isMarked(at, Mark.lower), isInner: (at) => isMarked(at, Mark.inner), pairs, titles };
}
