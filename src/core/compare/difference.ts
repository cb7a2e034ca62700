import { type Piece, pieceOf, type Span } from '../article';
import { type Range, spanOf } from '../text/text';
import type { Prepared } from './prepared';

/** What kinds of difference two aligned sentences show, the weightiest first; each difference has one kind only. */
const DIFFERENCE_KINDS = ['label', 'quotation', 'figure', 'attribution', 'modifier', 'detail'] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** One difference between two reports. A side where nothing stands is an empty piece at the place where it would stand. */
export interface Difference {
  kind: DifferenceKind;
  /** 1 for a label to 6 for a detail. */
  rank: number;
  here: Piece;
  there: Piece;
  /** What exactly differs, where the kind alone does not tell: the last part of a message's key. */
  manner: string;
}

/** A difference as a finder states it: spans in both texts. */
export interface Found {
  kind: DifferenceKind;
  here: Span;
  there: Span;
  manner?: string;
}

export const differenceOf = (here: Prepared, there: Prepared, { kind, manner = kind, ...spans }: Found): Difference => ({
  kind,
  rank: DIFFERENCE_KINDS.indexOf(kind) + 1,
  here: pieceOf(here.text.raw, spans.here),
  there: pieceOf(there.text.raw, spans.there),
  manner,
});

export const spanIn = ({ text }: Prepared, range: Range): Span => spanOf(text, range);
