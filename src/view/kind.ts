import type { SourceKind } from '../core/attribution/attribution';
import type { Kind } from '../core/check';

/** The name of each kind of note, as a key. */
export const kindKeys: Record<Kind, string> = {
  names: 'view.kind.names',
  modifiers: 'view.kind.modifiers',
  doubt: 'view.kind.doubt',
  sources: 'view.kind.sources',
  'acts and figures': 'view.kind.acts-and-figures',
};

/** The name of each kind of source, as a key. */
export const sourceKindKeys: Record<SourceKind, string> = {
  government: 'view.source.government',
  'head of state': 'view.source.head-of-state',
  ministry: 'view.source.ministry',
  military: 'view.source.military',
  police: 'view.source.police',
  court: 'view.source.court',
  'state media': 'view.source.state-media',
  'news agency': 'view.source.news-agency',
  'other outlet': 'view.source.other-outlet',
  'armed group': 'view.source.armed-group',
  party: 'view.source.party',
  politician: 'view.source.politician',
  monitor: 'view.source.monitor',
  ngo: 'view.source.ngo',
  'un body': 'view.source.un-body',
  'international body': 'view.source.international-body',
  company: 'view.source.company',
  academic: 'view.source.academic',
  expert: 'view.source.expert',
  witness: 'view.source.witness',
  resident: 'view.source.resident',
  victim: 'view.source.victim',
  lawyer: 'view.source.lawyer',
  document: 'view.source.document',
  'social media': 'view.source.social-media',
  other: 'view.source.other',
};
