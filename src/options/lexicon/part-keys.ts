import type { Entry } from '../../core/lexicon/entry';

/** What the parts of an entry are called, as keys. */
export const partKeys: Record<keyof Entry, string> = {
  id: 'options.part.id',
  theme: 'options.part.id',
  category: 'options.form.check',
  forms: 'options.form.words',
  group: 'options.form.group',
  side: 'options.entry.side',
  sideReason: 'options.entry.side',
  plainer: 'options.entry.plainer',
  why: 'options.form.why',
  guidance: 'options.entry.guidance',
  noGuidance: 'options.entry.guidance',
  exceptions: 'options.entry.exceptions',
  only: 'options.entry.only',
  weight: 'options.part.weight',
};
