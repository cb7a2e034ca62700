import { Pairing } from './pairing';
import { type Mark, readMark } from './quotation-marks';
import type { Range } from './text';
import { Flag, has, type Tokens } from './tokens';

/** What stands between quotation marks: `from` is the opening mark, `to` comes after the closing one. */
export interface Quotation extends Range {
  /** A mark closes it, or the next paragraph opens it again. A lone closing mark is an open quotation of that one token. */
  closed: boolean;
  /** One of its marks points the wrong way. */
  turned: boolean;
  /** Between single marks. */
  single: boolean;
  /** The quotation that it stands in, as an index into the same list. */
  parent?: number;
  /** The quotation of the paragraph before that it goes on with. */
  resumes?: number;
}

const isResumed = (tokens: Tokens, last: Quotation | undefined, first: Quotation | undefined, paragraph: number): boolean =>
  last !== undefined &&
  first !== undefined &&
  !last.closed &&
  last.to === paragraph &&
  first.from === paragraph &&
  last.single === first.single &&
  tokens.count > 0;

function addParents(quotations: Quotation[]): void {
  const open: number[] = [];
  quotations.forEach((quotation, index) => {
    while (open.length && (quotations[open.at(-1) as number] as Quotation).to <= quotation.from) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) quotation.parent = parent;
    open.push(index);
  });
}

/** The quotations of a text in order of their opening marks. Marks are paired within a paragraph; a paragraph may reopen the quotation of the one before. */
export function findQuotations(raw: string, tokens: Tokens): Quotation[] {
  const quotations: Quotation[] = [];
  let marks: Mark[] = [];
  let paragraph = 0;
  const close = (end: number) => {
    const found = new Pairing(raw, tokens, marks, end).run();
    const last = quotations.findLastIndex(({ parent }) => parent === undefined);
    const before = quotations[last];
    if (before && isResumed(tokens, before, found[0], paragraph)) {
      before.closed = true;
      (found[0] as Quotation).resumes = last;
    }
    quotations.push(...found);
    marks = [];
    paragraph = end;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && has(tokens, at, Flag.newLine)) close(at);
    const mark = readMark(raw, tokens, at);
    if (mark) marks.push(mark);
  }
  close(tokens.count);
  addParents(quotations);
  return quotations;
}
