import type { Range } from '../text/text';

/** Words of a headline that the report below does not bear out as they stand. */
export interface Strong extends Range {
  /** How the report has them. */
  below: 'absent' | 'quoted' | 'reported' | 'otherwise' | 'claimed' | 'doubted' | 'figure' | 'disputed' | 'nowhere';
  /** Who says so below, or how it is put there. */
  speaker?: string;
  words?: string;
}
