import { isDoubleMark } from '../text/marks';
import type { Range } from '../text/text';
import { isWord } from '../text/tokens';
import type { Prepared } from './prepared';
import { Word } from './words';

/** The words of one quotation, without its marks. */
export interface Quoted extends Range {
  /** Tokens that are words, in order. */
  words: number[];
  /** Stems of its words of matter, each once. */
  stems: ReadonlySet<string>;
  /** Whether it is long enough to be compared: shorter ones are names for something. */
  long: boolean;
}

/** Fewer words than this are compared only where the other report has the very same ones. */
const LONG = 4;

function readQuoted({ text, words }: Prepared, { from, to }: Range): Quoted {
  const inside: number[] = [];
  const stems = new Set<string>();
  for (let at = from; at < to; at++) {
    if (!isWord(text.tokens, at)) continue;
    inside.push(at);
    if (words.kind[at] === Word.matter || words.kind[at] === Word.figure) stems.add(words.stem[at] as string);
  }
  return { from: inside[0] ?? from, to: (inside.at(-1) ?? from) + 1, words: inside, stems, long: inside.length >= LONG };
}

/** The quotations of a report that hold words, in order; one inside another counts as part of it. */
export function readQuotations(report: Prepared): Quoted[] {
  return report.text.quotations
    .filter(({ parent }) => parent === undefined)
    .map((quotation) => readQuoted(report, quotation))
    .filter(({ words }) => words.length > 0);
}

/** The word directly outside a quotation at one of its ends, past its mark; undefined where another mark stands between. */
export function wordOutside({ text, words }: Prepared, { from, to }: Quoted, end: 'before' | 'after'): number | undefined {
  const mark = end === 'before' ? from - 1 : to;
  const at = end === 'before' ? mark - 1 : mark + 1;
  const isMark = isDoubleMark(text.tokens.word[mark] ?? '') || /^['‘’]$/.test(text.tokens.word[mark] ?? '');
  return isMark && at >= 0 && words.kind[at] === Word.matter ? at : undefined;
}
