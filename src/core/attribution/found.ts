import type { Range } from '../text/text';
import type { Attribution } from './attribution';

/** An attribution as it stands in the text, in token ranges (`to` exclusive); who the source is comes later. Its keys are written in this order: engines are slow where objects differ in them. */
export interface Found {
  source: Range | undefined;
  cue: Range | undefined;
  /** In order, without overlap; never empty. */
  content: Range[];
  /** The cue's dictionary form ("say", "according to", "claim"). */
  lemma: string;
  act: Attribution['act'];
  direction: Attribution['direction'];
  /** The name of the pattern that found it, for tests and for measuring each pattern. */
  pattern: string;
}
