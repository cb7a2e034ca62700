import type { Article } from '../core/article';
import type { ReportPack } from '../core/compare/reports/report-pack';
import type { Weights } from '../core/compare/weights';
import { changeKept, type KeptHead, type KeptReport, loadKept, loadKeptHeads } from './kept-reports';
import { headOf } from './report-head';

/** A report of a pack beside what is kept: not kept yet, kept just so, or kept in another version. */
export interface Coming {
  report: KeptReport;
  standing: 'new' | 'same' | 'changed';
}

/** What a pack would bring, before anything is kept. */
export interface ReportImport {
  coming: Coming[];
  /** A sentence for each report that cannot be read. */
  broken: string[];
}

const SHOWN = ['textId', 'headline', 'outlet', 'published', 'url'] as const;

function standingOf(head: KeptHead, known: KeptHead | undefined): Coming['standing'] {
  if (!known) return 'new';
  return SHOWN.every((part) => head[part] === known[part]) ? 'same' : 'changed';
}

/**
 * What a pack would bring; nothing is kept by it, and no address is asked.
 * @param file how the pack is called where its reports are listed
 * @throws LibraryError where the library cannot be read
 */
export async function previewImport(file: string, { reports, broken }: ReportPack, weights: Weights): Promise<ReportImport> {
  const known = new Map((await loadKeptHeads()).map((head) => [head.id, head]));
  const kept = new Date().toISOString();
  const beside = async (article: Article): Promise<Coming> => {
    const head: KeptHead = { ...(await headOf(article, weights)), kept, pack: file };
    return { report: { head, article }, standing: standingOf(head, known.get(head.id)) };
  };
  return { coming: await Promise.all(reports.map(beside)), broken };
}

/**
 * Keeps what a pack brings that is not kept just so, all of it or nothing.
 * @returns what brings back the state before
 * @throws LibraryError where it could not be kept; then nothing was changed
 */
export async function takeIn({ coming }: ReportImport): Promise<() => Promise<void>> {
  const keep = coming.filter(({ standing }) => standing !== 'same').map(({ report }) => report);
  const ids = keep.map(({ head }) => head.id);
  const before = await loadKept(ids);
  await changeKept({ keep });
  const known = new Set(before.map(({ head }) => head.id));
  return () => changeKept({ keep: before, letGo: ids.filter((id) => !known.has(id)) });
}
