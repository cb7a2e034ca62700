import type { Entry } from '../../../src/core/lexicon/entry';
import type { Item, Origin } from '../../../src/options/lexicon/items';

/** A bundled entry with a reason, of a theme of its own where none is named. */
export const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  category: 'contested-labels',
  forms: [id],
  why: 'Takes a side.',
  noGuidance: 'No guide names it.',
  ...more,
});

/** That entry as the table lists it. */
export const item = (id: string, more: Partial<Entry> = {}, theme = 'states', origin: Origin = 'bundled'): Item => ({
  entry: entry(id, more),
  theme,
  origin,
});
