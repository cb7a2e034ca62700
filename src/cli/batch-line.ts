import type { Article } from '../core/article';
import type { ReferenceReport } from '../core/compare/reference-report';
import { findLeftOut, type LeftOut } from './left-out';
import { LONGEST_LINE } from './lines';
import { articleOfReport, parseReport, type Report } from './report';

/** What a line of a batch holds: a report and those that it is to be compared with. */
export interface Line {
  report: Report;
  against: { id: string; report: Report; force: boolean }[];
}

/** A line with its texts read: the report, its references, and which of them it cannot be compared with. */
export interface ReadLine {
  article: Article;
  references: ReferenceReport[];
  leftOut: LeftOut[];
}

/**
 * The JSON value of a line.
 * @throws Error with one sentence
 */
export function parseJsonLine(raw: string): unknown {
  if (raw.length >= LONGEST_LINE) throw new Error(`the line is longer than ${LONGEST_LINE} characters`);
  try {
    return JSON.parse(raw);
  } catch {
    throw new Error('the line is not valid JSON');
  }
}

function parseReference(value: unknown, at: number): Line['against'][number] {
  try {
    const report = parseReport(value);
    const { id, force = false } = value as { id?: unknown; force?: unknown };
    if (typeof id !== 'string') throw new Error('"id" must be a string');
    if (typeof force !== 'boolean') throw new Error('"force" must be true or false');
    return { id, report, force };
  } catch (error) {
    throw new Error(`reference ${at + 1} of "against": ${(error as Error).message}`);
  }
}

/**
 * Reads what a line holds; keys that it does not know stay unread.
 * @throws Error with one sentence that names the place
 */
export function parseLine(value: unknown): Line {
  const report = parseReport(value);
  const { against = [] } = value as { against?: unknown };
  if (!Array.isArray(against)) throw new Error('"against" must be a list of reports');
  const references = against.map(parseReference);
  const ids = new Set<string>();
  for (const { id } of references) {
    if (ids.has(id)) throw new Error(`two references of "against" have the id "${id}"`);
    ids.add(id);
  }
  return { report, against: references };
}

/** Reads the texts of a line. A reference that holds no report costs itself only. */
export async function readLine({ report, against }: Line): Promise<ReadLine> {
  const article = await articleOfReport(report);
  const [references, unread]: [ReferenceReport[], LeftOut[]] = [[], []];
  for (const { id, report: reference, force } of against) {
    try {
      references.push({ id, article: await articleOfReport(reference), force });
    } catch (error) {
      unread.push({ id, reason: (error as Error).message });
    }
  }
  return { article, references, leftOut: [...unread, ...findLeftOut(article, references)] };
}
