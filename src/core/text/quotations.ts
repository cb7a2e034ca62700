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
export function findQuotations(tokens: Tokens): Quotation[] {
  const quotations: Quotation[] = [];
  let marks: Mark[] = [];
  let paragraph = 0;
  /** The quotation that is open at the end of the paragraph before. */
  let hanging = -1;
  const close = (end: number) => {
    if (marks.length === 0) {
      hanging = -1;
      paragraph = end;
      return;
    }
    const found = new Pairing(tokens, marks, end).run();
    const [first] = found;
    const before = hanging < 0 ? undefined : quotations[hanging];
    if (first && before && first.from === paragraph && first.single === before.single) {
      before.closed = true;
      first.resumes = hanging;
    }
    const open = found.findIndex(({ closed, from, to }) => !closed && to === end && to - from > 1);
    hanging = open < 0 ? -1 : quotations.length + open;
    for (const each of found) quotations.push(each);
    marks = [];
    paragraph = end;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (at > 0 && has(tokens, at, Flag.newLine)) close(at);
    const mark = readMark(tokens, at);
    if (mark) marks.push(mark);
  }
  close(tokens.count);
  addParents(quotations);
  return quotations;
}
