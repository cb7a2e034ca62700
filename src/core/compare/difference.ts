import { type Piece, pieceOf, type Span } from '../article';
import { type Range, spanOf } from '../text/text';
import type { Prepared } from './prepared';

/** What kinds of difference two aligned sentences show, by rank, the weightiest first; each difference has one kind only. Who acts weighs as a detail does. */
const RANKS = { label: 1, quotation: 2, figure: 3, attribution: 4, modifier: 5, agency: 6, detail: 6 } as const;
export type DifferenceKind = keyof typeof RANKS;

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
  rank: RANKS[kind],
  here: pieceOf(here.text.raw, spans.here),
  there: pieceOf(there.text.raw, spans.there),
  manner,
});

export const spanIn = ({ text }: Prepared, range: Range): Span => spanOf(text, range);
