import type { Article } from '../../article';
import { Flag, has, readTokens, type Tokens } from '../../text/tokens';
import { readWords, Word } from '../words';

/** How a report uses a term. */
export interface Term {
  count: number;
  /** It stands with a capital in the body, as names do. */
  isName: boolean;
  inHeadline: boolean;
}

/** What a report says, without the order in which it says it. */
export interface Terms {
  /** By stem. */
  words: Map<string, Term>;
  /** Two words of matter that follow each other, as "stem stem". */
  pairs: Set<string>;
  /** As they are printed. */
  figures: Set<string>;
}

/** Reports tell their event first: of a longer one only so many characters are read. */
const READ = 8000;

function note(words: Terms['words'], stem: string, inHeadline: boolean, isCapital: boolean): void {
  const term = words.get(stem) ?? { count: 0, isName: false, inHeadline: false };
  term.count += 1;
  if (inHeadline) term.inHeadline = true;
  else if (isCapital) term.isName = true;
  words.set(stem, term);
}

const isBefore = ({ start }: Tokens, at: number, offset: number): boolean => (start[at] as number) < offset;

/** Reads the terms of a report's first 1,300 words or so. A capital in a headline tells nothing: many print every word with one. */
export function readTerms({ text, headline }: Article): Terms {
  const tokens = readTokens(text.slice(0, READ));
  const { stem, kind } = readWords({ tokens });
  const terms: Terms = { words: new Map(), pairs: new Set(), figures: new Set() };
  let before = '';
  for (let at = 0; at < tokens.count; at++) {
    const word = stem[at] as string;
    if (kind[at] === Word.mark) before = '';
    if (kind[at] === Word.figure) terms.figures.add(word);
    if (kind[at] !== Word.matter) continue;
    note(terms.words, word, isBefore(tokens, at, headline?.end ?? 0), has(tokens, at, Flag.capital));
    if (before) terms.pairs.add(`${before} ${word}`);
    before = word;
  }
  return terms;
}
