import { basename } from 'node:path';
import type { ReferenceReport } from '../core/compare/reference-report';
import { parseReport } from '../core/compare/reports/parse-report';
import { referenceOf } from '../core/compare/reports/report-article';
import { isReportPack, readReportPack } from '../core/compare/reports/report-pack';
import { readBundledReports } from '../data/reports';
import type { Against } from './arguments';
import { readArticle, readJson } from './files';
import { UsageError } from './usage';

/** The files of public/reports, built into the program. */
const bundled = import.meta.glob<string>('../../public/reports/*.json', { query: '?raw', import: 'default', eager: true });

const byName = new Map(Object.entries(bundled).map(([file, raw]) => [basename(file), raw]));

async function readFile(name: string): Promise<string> {
  const raw = byName.get(name);
  if (raw === undefined) throw new Error(`reports/${name}: there is no such file`);
  return raw;
}

/** The reports of a pack; one that is broken refuses the file, since the command line has nobody to ask. */
function readPackOf(file: string, raw: unknown): ReferenceReport[] {
  const { reports, broken } = readReportPack(file, raw);
  if (broken[0] !== undefined) throw new Error(broken[0]);
  return reports.map((article, at) => ({ id: article.url ?? `${file}#${at + 1}`, article }));
}

function readReferences(file: string): ReferenceReport[] {
  const raw = readJson(file);
  try {
    return isReportPack(raw) ? readPackOf(file, raw) : [referenceOf(parseReport(file, raw))];
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** What a report is to be compared with. */
export interface Named {
  /** The files that the command names, in its order. */
  asked: ReferenceReport[];
  bundled: ReferenceReport[];
}

/**
 * The references that a command names; an id of the bundled ones that is asked for stands with what is asked for.
 * @throws UsageError with one sentence that names the file and, within it, the place
 */
export async function readNamed({ against, references, bundled: withBundled }: Against): Promise<Named> {
  const files = await Promise.all(against.map(async (file) => ({ id: file, article: await readArticle(file) })));
  const asked = references ? [...files, ...readReferences(references)] : files;
  const own = withBundled ? await readBundledReports(readFile) : [];
  return { asked, bundled: own.filter(({ id }) => asked.every((other) => other.id !== id)) };
}
