import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import { findUnfit } from '../core/compare/unfit';
import type { Message } from '../core/message';
import { leftOut } from '../library/left-out';
import type { ReportHead } from '../library/report-head';
import { likenessOf } from '../library/salient';
import { type Candidate, findLikelyIds, loadCandidates, loadSession } from './candidates';
import { knownHeadOf } from './head';
import { rejectedFor } from './rejections';
import { weights } from './weights';

/** At most this many reports that nobody asked for are compared in full: a popup must not wait. */
const MOST = 3;
/** So many are found by their fingerprints; their salient words rank them. */
const MOST_FOUND = 24;
/** Reports less alike by their salient words than this are not of one event. */
const LEAST_ALIKE = 0.05;

/** A candidate with how alike it is to the report at hand and, where it is not to be compared with it, why. */
export interface Ranked {
  candidate: Candidate;
  likeness: number;
  isForced: boolean;
  leftOut?: Message;
}

interface Question {
  head: ReportHead;
  rejected: ReadonlySet<string>;
  forced: readonly string[];
  /** The ids of the reports that its fingerprint found. */
  likely: ReadonlySet<string>;
}

function findReason({ head }: Candidate, likeness: number, report: Question, isForced: boolean): Message | undefined {
  if (head.id === report.head.id) return leftOut('reference.same-report');
  const unfit = findUnfit(report.head, head);
  if (unfit || isForced) return unfit;
  if (report.rejected.has(head.id)) return leftOut('reference.rejected');
  return likeness < LEAST_ALIKE ? leftOut('reference.other-event') : undefined;
}

function rank(candidate: Candidate, report: Question): Ranked {
  const isLikely = report.likely.has(candidate.head.id) || candidate.head.id === report.head.id;
  const likeness = isLikely ? likenessOf(report.head.salient, candidate.head.salient, weights()) : 0;
  const isForced = report.forced.includes(candidate.head.id);
  const reason = findReason(candidate, likeness, report, isForced);
  return { candidate, likeness, isForced, ...(reason && { leftOut: reason }) };
}

/** Leaves out what is less alike than the best few. */
function keepBest(ranked: Ranked[]): Ranked[] {
  let room = MOST;
  return ranked.map((each) => {
    if (each.leftOut || each.isForced) return each;
    room -= 1;
    return room >= 0 ? each : { ...each, leftOut: leftOut('reference.less-alike', { most: MOST }) };
  });
}

/**
 * The reports that this one may be compared with, the likeliest first, and why those that are left out are.
 * @param forced ids of reports that are compared whatever they are about
 * @param scope `all` ranks every report that there is, for a list to choose from; a review needs the likely ones only
 */
export async function rankReferences(
  article: Article,
  forced: readonly string[] = [],
  scope: 'likely' | 'all' = 'likely',
): Promise<Ranked[]> {
  const session = loadSession();
  const head = await knownHeadOf(article);
  const rejecting = rejectedFor(head.id);
  const likely = new Set(await findLikelyIds(head, MOST_FOUND, session));
  const wanted = scope === 'all' ? undefined : [...likely, ...forced];
  const [candidates, rejected] = await Promise.all([loadCandidates(wanted, session), rejecting]);
  const ranked = candidates.map((candidate) => rank(candidate, { head, rejected, forced, likely }));
  return keepBest(ranked.sort((a, b) => b.likeness - a.likeness));
}

/** The reports that a ranking leaves to be compared, with their texts; one that has gone meanwhile is not among them. */
export async function loadRanked(ranked: Ranked[]): Promise<ReferenceReport[]> {
  const loading = ranked
    .filter(({ leftOut }) => !leftOut)
    .map(async ({ candidate: { head, load }, isForced }) => {
      const report = await load();
      return report && { ...report, id: head.id, force: isForced };
    });
  return (await Promise.all(loading)).filter((report) => report !== undefined);
}
