import type { Piece, Span } from '../../core/article';
import type { LabelRow } from '../../core/compare/labels/alike';
import { sentenceAround } from '../../core/in-sentence';
import type { Label, Reference } from '../../core/review';

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
