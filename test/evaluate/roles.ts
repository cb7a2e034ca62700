import type { Span } from '../../src/core/article';
import type { Attribution } from '../../src/core/attribution/attribution';
import type { GoldRole } from './gold-report';

/** Where the three parts of an attribution stand; each may stand in several places or in none. */
export type Roles = Record<GoldRole, Span[]>;

export const ROLES = ['source', 'cue', 'content'] as const satisfies GoldRole[];

export const rolesOf = ({ source, cue, content }: Attribution): Roles => ({
  source: source ? [source] : [],
  cue: cue ? [cue] : [],
  content,
});
