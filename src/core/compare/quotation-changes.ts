import type { Span } from '../article';
import type { Range } from '../text/text';
import { spanIn } from './difference';
import type { Prepared } from './prepared';
import { type AlignedQuotations, type End, formOf, type Gap, MOST_AT_END } from './quotation-alignment';
import { type Quoted, wordOutside } from './quotation-words';

/** A place where the words of one quotation differ in two reports; empty where one has no words there. */
export interface Altered {
  here: Span;
  there: Span;
  manner: 'reworded' | 'cut' | 'added' | 'mark-moved';
}

/** A mark that says that words were left out or put in: an ellipsis or brackets. */
const isMarked = (piece: string): boolean => /\.\.\.|…|[[\]()]|\*/.test(piece);

const between = ({ text }: Prepared, from: number, to: number): string =>
  text.raw.slice(text.tokens.start[from] ?? 0, text.tokens.end[to] ?? 0);

const joined = (report: Prepared, words: number[]): string => words.map((at) => formOf(report, at)).join('');

/** The same word said twice ("this - this"), or a sound of hesitation. */
function isStutter(report: Prepared, words: number[], before: number, after: number): boolean {
  return words.every((at) => {
    const form = formOf(report, at);
    return form === formOf(report, before) || form === formOf(report, after) || /^(?:u[hm]+|er+m?|ah+|hm+)$/.test(form);
  });
}

function isHarmless(here: Prepared, there: Prepared, { before, after, ...gap }: Gap): boolean {
  if (isMarked(between(here, before[0], after[0])) || isMarked(between(there, before[1], after[1]))) return true;
  if (joined(here, gap.here) === joined(there, gap.there)) return true;
  if (gap.here.length === 0) return isStutter(there, gap.there, before[1], after[1]);
  return gap.there.length === 0 && isStutter(here, gap.here, before[0], after[0]);
}

/** The span of a gap's words in one report, or an empty one before the next shared word. */
function spanOfGap(report: Prepared, words: number[], after: number): Span {
  if (words.length > 0) return spanIn(report, { from: words[0] as number, to: (words.at(-1) as number) + 1 });
  const start = report.text.tokens.start[after] ?? 0;
  return { start, end: start };
}

function tellGap(here: Prepared, there: Prepared, gap: Gap): Altered {
  const manner = gap.here.length === 0 ? 'cut' : gap.there.length === 0 ? 'added' : 'reworded';
  return { here: spanOfGap(here, gap.here, gap.after[0]), there: spanOfGap(there, gap.there, gap.after[1]), manner };
}

const lengthOf = ({ from, to }: Range): number => to - from;

/** The word just outside a quotation's mark, where it is the word inside the other report's. */
function findMovedMark(inside: Prepared, outside: Prepared, words: Range, quoted: Quoted, end: End['end']): Span | undefined {
  const at = wordOutside(outside, quoted, end);
  const nearest = end === 'before' ? words.to - 1 : words.from;
  if (at === undefined || inside.words.stem[nearest] !== outside.words.stem[at]) return undefined;
  return spanIn(outside, { from: at, to: at + 1 });
}

/** Other words at the end of both are told; more words at the end of one are cut there, unless only the mark has moved. */
function tellEnd(here: Prepared, there: Prepared, one: Quoted, other: Quoted, { own, theirs, end }: End): Altered | undefined {
  if (own && theirs) {
    if (Math.max(lengthOf(own), lengthOf(theirs)) > MOST_AT_END) return undefined;
    return { here: spanIn(here, own), there: spanIn(there, theirs), manner: 'reworded' };
  }
  const outsideThere = own && findMovedMark(here, there, own, other, end);
  if (own && outsideThere) return { here: spanIn(here, own), there: outsideThere, manner: 'mark-moved' };
  const outsideHere = theirs && findMovedMark(there, here, theirs, one, end);
  return theirs && outsideHere && { here: outsideHere, there: spanIn(there, theirs), manner: 'mark-moved' };
}

/**
 * Where two quotations of the same words differ. Typography, spelling, numbers in letters, marked cuts, stutter, and a quotation that
 * begins later or ends earlier are no difference.
 */
export function findChanges(here: Prepared, there: Prepared, one: Quoted, other: Quoted, { gaps, ends }: AlignedQuotations): Altered[] {
  return [
    ...gaps.filter((gap) => !isHarmless(here, there, gap)).map((gap) => tellGap(here, there, gap)),
    ...ends.flatMap((end) => tellEnd(here, there, one, other, end) ?? []),
  ];
}
