import type { Piece, Span } from '../../core/article';
import type { Label, Reference } from '../../core/review';
import { sentenceAround } from '../in-sentence';

export type LabelRow = Reference['labels'][number];

/** The rows of the table, and who is called the same on both sides. */
export interface LabelRows {
  differing: LabelRow[];
  alike: LabelRow[];
}

/** The words of a label without case and plural. */
const wordsOf = ({ label }: Label): string[] =>
  label
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/s$/, ''));

/** Whether two labels are the same name, one of them perhaps in short ("Ines Calder", "Calder"). */
function isSameName(one: Label, other: Label): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** Whether the other report uses a label too. */
export const isShared = (label: Label, others: Label[]): boolean => others.some((other) => isSameName(label, other));

const isAlike = ({ here, there }: LabelRow): boolean =>
  here.every((label) => isShared(label, there)) && there.every((label) => isShared(label, here));

/** Parts the rows in which names differ from those in which they do not; both keep their order. */
export const splitRows = (rows: LabelRow[]): LabelRows => ({
  differing: rows.filter((row) => !isAlike(row)),
  alike: rows.filter(isAlike),
});

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** What stands here in the place of words of a reference report: the differing words, else the sentence that tells the same. */
export function counterpartOf(there: Span, { aligned }: Reference): Span | undefined {
  const pair = aligned.find((each) => overlaps(each.there, there));
  const words = pair?.differences.find((each) => overlaps(each.there, there) && each.here.end > each.here.start);
  return words?.here ?? pair?.here;
}

/** Where this report speaks of what a name there stands for: in the place of one of its sentences, else where it is first named here. */
export function placeHere({ pieces }: Label, { here }: LabelRow, reference: Reference): Span | undefined {
  const counterparts = pieces.map((piece) => counterpartOf(piece, reference));
  return counterparts.find((counterpart) => counterpart !== undefined) ?? here[0]?.pieces[0];
}

/** A sentence with the places of a name in it. */
export interface SentenceWith {
  sentence: Span;
  pieces: [Piece, ...Piece[]];
}

/** The sentences in which pieces of a text stand, each once. */
export function sentencesWith(text: string, pieces: Piece[]): SentenceWith[] {
  const found = new Map<number, SentenceWith>();
  for (const piece of pieces) {
    const sentence = sentenceAround(text, piece);
    const known = found.get(sentence.start);
    if (known) known.pieces.push(piece);
    else found.set(sentence.start, { sentence, pieces: [piece] });
  }
  return [...found.values()];
}
