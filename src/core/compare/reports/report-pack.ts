import type { Article } from '../../article';
import { Fault } from '../../lexicon/fields';
import { measureOf } from '../unfit';
import { packedReport, readPackedReport } from './packed-report';

/** What a pack of reports offers: the reports that can be read, and a sentence for each that cannot. */
export interface ReportPack {
  reports: Article[];
  /** Each names the file, the report and its fault. */
  broken: string[];
}

const VERSION = 1;
const MOST_REPORTS = 5_000;
/** The most that a pack may hold, in UTF-16 units as in bytes: nothing larger is parsed. */
export const MOST_OF_PACK = 8 * 1024 * 1024;
const NAME = 'framecheckReports';

/** Reports as a file: `{"framecheckReports": 1, "reports": [{"text", "headline", "url", "outlet", "published", ...}]}`. */
export const packOfReports = (articles: Article[]): string =>
  `${JSON.stringify({ [NAME]: VERSION, reports: articles.map(packedReport) }, null, 1)}\n`;

/** Whether parsed JSON means to be a pack of reports. */
export const isReportPack = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && Object.hasOwn(raw, NAME);

function readReports(file: string, raw: unknown): unknown[] {
  if (!isReportPack(raw)) throw new Error(`${file}: is no pack of reports; export one to see its form`);
  const { [NAME]: version, reports } = raw;
  if (version !== VERSION) throw new Error(`${file}: was made by a newer version (${JSON.stringify(version).slice(0, 20)})`);
  const unknown = Object.keys(raw).find((key) => key !== NAME && key !== 'reports');
  if (unknown !== undefined) throw new Error(`${file}: has an unknown key "${unknown.slice(0, 60)}"`);
  if (!Array.isArray(reports)) throw new Error(`${file}: "reports" must be a list`);
  if (reports.length > MOST_REPORTS) throw new Error(`${file}: holds more than ${MOST_REPORTS} reports`);
  return reports;
}

/** How a faulty report is found again: its number and, where that can be told, its headline. */
function placeOf(file: string, value: unknown, at: number): string {
  const { headline } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const named =
    typeof headline === 'string'
      ? headline
          .replace(/[\p{Cc}\p{Cf}]/gu, '')
          .slice(0, 60)
          .trim()
      : '';
  return `${file}, report ${at + 1}${named && ` "${named}"`}`;
}

const sameReport = (article: Article): string => article.url?.replace(/#.*$/s, '') ?? measureOf(article).textId;

/**
 * Reads a pack of reports out of parsed JSON. A report that is broken, or stands in it before, is named and left out.
 * @throws one sentence that names file and fault where it is no pack at all
 */
export function readReportPack(file: string, raw: unknown): ReportPack {
  const known = new Map<string, number>();
  const pack: ReportPack = { reports: [], broken: [] };
  for (const [at, value] of readReports(file, raw).entries()) {
    try {
      const article = readPackedReport(value);
      const before = known.get(sameReport(article));
      if (before !== undefined) throw new Fault(`it is report ${before + 1} once more`);
      known.set(sameReport(article), at);
      pack.reports.push(article);
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      pack.broken.push(`${placeOf(file, value, at)}: ${fault.message}`);
    }
  }
  return pack;
}

/**
 * Reads a pack of reports out of a file's text.
 * @throws one sentence that names file and fault where it is no pack at all
 */
export function parseReportPack(file: string, text: string): ReportPack {
  if (text.length > MOST_OF_PACK) throw new Error(`${file}: is larger than ${MOST_OF_PACK / 1024 / 1024} MB`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new Error(`${file}: is no JSON; export reports here to see its form`);
  }
  return readReportPack(file, raw);
}
