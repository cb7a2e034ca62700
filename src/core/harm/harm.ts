import type { Range } from '../text/text';

/** A harm that is told of without the one who did it. */
export interface Harm extends Range {
  form: 'passive' | 'noun' | 'intransitive';
  /** Those to whom it was done. */
  victims: Range;
}
