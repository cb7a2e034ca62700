import type { Side } from '../../core/lexicon/entry';

/** Which way an entry leans, as a key. */
export const sideKeys: Record<Side, string> = {
  'for-actor': 'options.side.for-actor',
  'against-actor': 'options.side.against-actor',
  'for-authority': 'options.side.for-authority',
  'against-authority': 'options.side.against-authority',
  none: 'options.side.none',
};
