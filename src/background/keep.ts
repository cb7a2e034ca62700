import { Failure } from '../browser';
import { findUnfit } from '../core/compare/unfit';
import { keepReport, unkeepReport } from '../library/kept-reports';
import type { ToBackground } from '../messages';
import { failure } from './failure';
import { knownHeadOf } from './head';
import { isPrivate } from './private-tab';

/**
 * Keeps a report as a reference beyond this session.
 * @throws Failure where it stands in a private window or could never be compared, LibraryError where there is no room
 */
export async function keep({ article, tabId }: ToBackground['keep']['ask']): Promise<{ id: string }> {
  if (await isPrivate(tabId)) throw failure('failed.private');
  const head = await knownHeadOf(article);
  const fault = findUnfit(head, head, true);
  if (fault?.key === 'compare.huge') throw failure('failed.too-long');
  if (fault) throw new Failure(fault);
  await keepReport(head, article);
  return { id: head.id };
}

export async function unkeep({ id }: ToBackground['unkeep']['ask']): Promise<object> {
  await unkeepReport(id);
  return {};
}
