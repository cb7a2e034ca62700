import type { Span } from '../article';
import type { Message } from '../message';
import type { Reference } from '../review';
import type { Difference } from './difference';
import type { HeadlineDifference } from './headlines/headline-differences';
import type { Moved } from './moved';
import type { Prepared } from './prepared';
import type { Altered } from './quotation-changes';
import type { Statement } from './statements';

/** A quotation that only one of two reports has. */
export interface DroppedQuotation {
  /** In its own report, marks included where they stand. */
  span: Span;
  /** In the other report: the empty place where it would stand. */
  place: Span;
}

/** How a report compares with one reference report: the reference as a reader is shown it, and what the checks read. */
export interface Comparison {
  reference: Reference;
  /** Why the two were not compared at all. */
  unfit?: Message;
  /** The reference report's own reading. */
  there: Prepared;
  /** Every difference of aligned sentences but those inside quotations. */
  differences: Difference[];
  altered: Altered[];
  headlines: HeadlineDifference[];
  moved: Moved[];
  droppedHere: DroppedQuotation[];
  droppedThere: DroppedQuotation[];
  onlyHere: Statement[];
  onlyThere: Statement[];
}
