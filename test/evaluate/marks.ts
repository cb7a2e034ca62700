import type { Span } from '../../src/core/article';
import type { Act, GoldAttribution, GoldRole } from './gold-report';

/** Opens a mark: `{3s|`, `{3s=Ada Bello|`, `{3c:belief|`, `{3t|`. */
const OPENING = /\{(\d+)([sct])(?::([a-z]+))?(?:=([^|{}]+))?\|/y;
const ROLES: Record<string, GoldRole> = { s: 'source', c: 'cue', t: 'content' };
const ACTS: string[] = ['belief', 'intention'] satisfies Act[];

/** A mark that is open while a text is read. */
interface OpenMark {
  number: number;
  role: GoldRole;
  act?: Act;
  name?: string;
  /** Where its words begin in the plain text. */
  start: number;
  /** Where it begins in the marked text. */
  at: number;
}

/** A fault in a marked text and the offset at which it stands. */
export class MarkFault extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

export interface Unmarked {
  text: string;
  attributions: GoldAttribution[];
}

function openMark(marked: string, at: number, start: number): OpenMark & { length: number } {
  OPENING.lastIndex = at;
  const [whole, number, letter = '', act, name] = OPENING.exec(marked) ?? [];
  const role = ROLES[letter];
  if (whole === undefined || role === undefined) throw new MarkFault(at, `"${marked.slice(at, at + 8)}" opens no mark`);
  if (act !== undefined && (role !== 'cue' || !ACTS.includes(act))) throw new MarkFault(at, `"${whole}" gives an act that is none`);
  if (name !== undefined && role !== 'source') throw new MarkFault(at, `"${whole}" names somebody, and is no source`);
  return { number: Number(number), role, act: act as Act | undefined, name: name?.trim(), start, at, length: whole.length };
}

function closeMark(mark: OpenMark, end: number, byNumber: Map<number, GoldAttribution>): void {
  if (end === mark.start) throw new MarkFault(mark.at, `the ${mark.role} of ${mark.number} is empty`);
  const known = byNumber.get(mark.number) ?? { source: [], cue: [], content: [], act: 'speech' };
  const span: Span = { start: mark.start, end };
  known[mark.role].push(span);
  if (mark.act) known.act = mark.act;
  if (mark.name) known.name = mark.name;
  byNumber.set(mark.number, known);
}

const byStart = (one: Span, other: Span): number => one.start - other.start || one.end - other.end;

function inOrder(byNumber: Map<number, GoldAttribution>, length: number): GoldAttribution[] {
  return Array.from({ length: byNumber.size }, (_, index) => {
    const found = byNumber.get(index + 1);
    if (!found) throw new MarkFault(length, `attribution ${index + 1} is missing: ${byNumber.size} numbers do not count up`);
    if (found.content.length === 0) throw new MarkFault(length, `attribution ${index + 1} has no content`);
    return { ...found, source: found.source.sort(byStart), cue: found.cue.sort(byStart), content: found.content.sort(byStart) };
  });
}

/**
 * Takes the marks out of a text. Offsets of the attributions are UTF-16 offsets into the plain text; their order is that of their numbers.
 * @throws MarkFault where a mark is none, is empty, stays open or closes nothing, or where the numbers leave one out
 */
export function readMarks(marked: string): Unmarked {
  const byNumber = new Map<number, GoldAttribution>();
  const open: OpenMark[] = [];
  let text = '';
  for (let at = 0; at < marked.length; ) {
    const character = marked[at] as string;
    if (character === '{') {
      const mark = openMark(marked, at, text.length);
      open.push(mark);
      at += mark.length;
      continue;
    }
    if (character === '|') throw new MarkFault(at, 'a "|" stands in the text');
    if (character === '}') {
      const mark = open.pop();
      if (!mark) throw new MarkFault(at, 'a "}" closes nothing');
      closeMark(mark, text.length, byNumber);
    } else text += character;
    at += 1;
  }
  const [left] = open;
  if (left) throw new MarkFault(left.at, `the ${left.role} of ${left.number} stays open`);
  return { text, attributions: inOrder(byNumber, marked.length) };
}
