import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Article } from '../core/article';
import { articleOf } from '../core/plain-article';
import { articleOfPage, articleOfReport, parseReport } from './report';
import { UsageError } from './usage';

/** The most that a file of data may hold, in bytes: nothing larger is parsed. */
const MOST_DATA = 8 * 1024 * 1024;

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

/**
 * A file's text, which must be UTF-8.
 * @throws UsageError with one sentence that names the file
 */
function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read ${file}: ${REASONS[code ?? ''] ?? (error instanceof TypeError ? 'it is not UTF-8 text' : code)}`);
  }
}

function parseJson(file: string, raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new UsageError(`${file}: it is not valid JSON`);
  }
}

/**
 * What a JSON file holds.
 * @throws UsageError with one sentence that names the file
 */
export function readJson(file: string): unknown {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MOST_DATA) throw new UsageError(`${file}: it is larger than ${MOST_DATA / 1024 / 1024} MiB`);
  return parseJson(file, readText(file));
}

const readers: Record<string, (raw: string, file: string) => Article | Promise<Article>> = {
  '.txt': (raw) => articleOf(raw),
  '.md': (raw) => articleOf(raw),
  '.html': (raw) => articleOfPage(raw),
  '.htm': (raw) => articleOfPage(raw),
  '.json': (raw, file) => articleOfReport(parseReport(parseJson(file, raw))),
};

/**
 * The report in a file; what kind of file it is, its ending says.
 * @throws UsageError with one sentence that names the file
 */
export async function readArticle(file: string): Promise<Article> {
  const reader = readers[extname(file).toLowerCase()];
  if (!reader) throw new UsageError(`${basename(file)}: unknown kind of file; there are ${Object.keys(readers).join(', ')}`);
  const raw = readText(file);
  try {
    return await reader(raw, file);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${file}: ${(error as Error).message}`);
  }
}
