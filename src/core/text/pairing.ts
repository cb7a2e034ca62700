import { isMeasureMark, type Mark } from './quotation-marks';
import type { Quotation } from './quotations';
import { Flag, has, type Tokens } from './tokens';

/** Deeper than this nobody nests quotations. */
const DEEPEST = 6;

interface Open {
  mark: Mark;
  turned: boolean;
  quotation: Quotation;
}

/** Whether a mark opens a quotation where none is open: by its form, or by its place before a mark that can close it. */
function opensFirst(mark: Mark, next: Mark | undefined): boolean {
  if (mark.points === 'open') return true;
  if (mark.points === 'either') return mark.stands !== 'close';
  const paired = next !== undefined && next.points !== 'open' && next.stands !== 'open';
  return mark.stands === 'open' || (mark.stands === 'loose' && paired);
}

/** The marks of one paragraph, paired with a stack of what is open. */
export class Pairing {
  readonly found: Quotation[] = [];
  private readonly open: Open[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly marks: Mark[],
    private readonly end: number,
  ) {}

  /** Pairs the marks; what is still open at the end of the paragraph stays open. */
  run(): Quotation[] {
    for (let index = 0; index < this.marks.length; index++) {
      const mark = this.marks[index] as Mark;
      if (mark.single) this.readSingle(mark, index);
      else this.readDouble(mark, index);
    }
    this.abandon(0, this.end);
    const found = this.found.every(({ to }) => to > 0) ? this.found : this.found.filter(({ to }) => to > 0);
    return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
  }

  private begin(mark: Mark, turned: boolean): void {
    if (this.open.length >= DEEPEST) this.abandon(0, mark.at);
    const quotation: Quotation = { from: mark.at, to: 0, closed: false, turned, single: mark.single };
    this.found.push(quotation);
    this.open.push({ mark, turned, quotation });
  }

  private finish(depth: number, mark: Mark, turned: boolean): void {
    this.abandon(depth + 1, mark.at);
    const { quotation } = this.open.pop() as Open;
    quotation.to = mark.at + 1;
    quotation.closed = true;
    quotation.turned ||= turned;
  }

  /** Gives up what is open from `depth` on: a straight single mark was an apostrophe, any other is an unpaired mark. */
  private abandon(depth: number, to: number): void {
    while (this.open.length > depth) {
      const { mark, quotation } = this.open.pop() as Open;
      if (mark.form !== "'") quotation.to = to;
    }
  }

  /** Where the innermost double mark stands among what is open, or -1. */
  private depthOfDouble(): number {
    let depth = this.open.length - 1;
    while (depth >= 0 && this.open[depth]?.mark.single) depth--;
    return depth;
  }

  private next(index: number, single: boolean, skip = 0): Mark | undefined {
    let left = skip;
    for (let at = index + 1; at < this.marks.length && at < index + 8; at++) {
      const mark = this.marks[at] as Mark;
      if (mark.single === single && left-- === 0) return mark;
    }
    return undefined;
  }

  private readDouble(mark: Mark, index: number): void {
    const depth = this.depthOfDouble();
    if (depth < 0) this.readFirst(mark, index);
    else if (this.closes(mark, this.open[depth] as Open)) this.finish(depth, mark, this.isTurnedCloser(mark, this.open[depth] as Open));
    else if (this.nests(mark, this.open[depth] as Open, index)) this.begin(mark, false);
    else {
      this.abandon(depth, mark.at);
      this.begin(mark, false);
    }
  }

  /** A double mark where none is open. */
  private readFirst(mark: Mark, index: number): void {
    if (mark.points !== 'open' && isMeasureMark(this.tokens, mark)) return;
    const next = this.next(index, false);
    const reversed = mark.form === '»' && next?.form === '«';
    if (reversed || opensFirst(mark, next)) this.begin(mark, mark.points === 'close' && !reversed);
    else this.found.push({ from: mark.at, to: mark.at + 1, closed: false, turned: false, single: false });
  }

  private closes(mark: Mark, open: Open): boolean {
    if (mark.points === 'close') return !(open.mark.form === '»' && mark.form === '»');
    if (mark.points === 'either') return mark.stands !== 'open' || open.mark.points === 'open';
    return mark.stands === 'close' || (open.mark.form === '„' && mark.form === '“') || (open.mark.form === '»' && mark.form === '«');
  }

  private isTurnedCloser(mark: Mark, open: Open): boolean {
    return mark.points === 'open' && open.mark.form !== '„' && open.mark.form !== '»';
  }

  /** An opening mark inside an open quotation: nested where its form differs, or where two closing marks follow. */
  private nests(mark: Mark, open: Open, index: number): boolean {
    if (mark.points !== 'open') return false;
    if (mark.form !== open.mark.form) return true;
    const first = this.next(index, false);
    const second = this.next(index, false, 1);
    return first?.points === 'close' && second?.points === 'close' && first.stands !== 'open' && second.stands !== 'open';
  }

  private readSingle(mark: Mark, index: number): void {
    const top = this.open.at(-1);
    const open = top?.mark.single ? this.open.length - 1 : -1;
    if (mark.points === 'open') {
      if (open >= 0 && mark.stands === 'close') this.finish(open, mark, true);
      else if (mark.stands !== 'loose') this.begin(mark, false);
    } else if (open >= 0 && mark.stands !== 'open' && mark.stands !== 'loose') {
      if (!this.isApostrophe(mark, index)) this.finish(open, mark, false);
    } else if (mark.form === "'" && mark.stands === 'open') {
      if (open >= 0) this.abandon(open, mark.at);
      this.begin(mark, false);
    }
  }

  /** `'The rebels' leader spoke'`: after an s and before a word, where another mark comes that can close. */
  private isApostrophe(mark: Mark, index: number): boolean {
    if (mark.stands === 'tight') return true;
    const { tokens } = this;
    const plural = tokens.word[mark.at - 1]?.endsWith('s') && mark.at + 1 < this.end && has(tokens, mark.at + 1, Flag.word);
    const next = this.next(index, true);
    return Boolean(plural) && next !== undefined && next.stands === 'close';
  }
}
