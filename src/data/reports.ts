import type { ReferenceReport } from '../core/compare/reference-report';
import { type IndexedReport, parseIndex } from '../core/compare/reports/parse-index';
import { parseReport } from '../core/compare/reports/parse-report';
import { referenceOf } from '../core/compare/reports/report-article';

/** Reads a file of public/reports by its name: `fetch` in a browser, the disk on the command line. */
export type ReadFile = (name: string) => Promise<string>;

async function readJson(name: string, readFile: ReadFile): Promise<unknown> {
  const raw = await readFile(name);
  try {
    return JSON.parse(raw);
  } catch {
    throw new Error(`reports/${name}: is not valid JSON`);
  }
}

/**
 * The bundled reference reports as the index lists them.
 * @throws one sentence that names the file and the fault.
 */
export const readIndex = async (readFile: ReadFile): Promise<IndexedReport[]> =>
  parseIndex('reports/index.json', await readJson('index.json', readFile));

/**
 * One bundled reference report, ready to be compared with.
 * @throws one sentence that names the file, the statement and the fault.
 */
export async function readBundledReport({ id, file }: IndexedReport, readFile: ReadFile): Promise<ReferenceReport> {
  const report = parseReport(`reports/${file}`, await readJson(file, readFile));
  if (report.id !== id) throw new Error(`reports/${file}: its id is not "${id}", as the index says`);
  return referenceOf(report);
}

/** Every bundled reference report, in the order of the index. */
export const readBundledReports = async (readFile: ReadFile): Promise<ReferenceReport[]> =>
  Promise.all((await readIndex(readFile)).map((entry) => readBundledReport(entry, readFile)));
