import { dayOf } from '../core/compare/candidates/day';
import { hashOf } from '../core/compare/candidates/hash';
import type { Indexed } from './packed-index';
import type { ReportHead } from './report-head';

/** What a report is found by; one that was kept before there were fingerprints is found by its salient words. */
export const indexedOf = ({ id, published, fingerprint, salient }: ReportHead): Indexed => ({
  id,
  day: dayOf(published),
  fingerprint: fingerprint ?? salient.map(hashOf),
});
