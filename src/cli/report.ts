import type { Article } from '../core/article';
import { articleOf } from '../core/plain-article';
import { readPage } from '../extract/read-page';
import { documentOf } from './html';
import { say } from './say';

/** A report as JSON gives it: its text or its page, and what is known about it. */
export interface Report {
  text?: string;
  html?: string;
  about: Pick<Article, 'url' | 'outlet' | 'byline' | 'published'>;
}

const STATED = ['url', 'outlet', 'byline', 'published'] as const;

/** Where a page is not known to come from. */
const NOWHERE = 'about:blank';

function stringAt(raw: Record<string, unknown>, key: string): string | undefined {
  const value = raw[key];
  if (value !== undefined && value !== null && typeof value !== 'string') throw new Error(`"${key}" must be a string`);
  return value ?? undefined;
}

/**
 * Reads a report from a JSON value; keys that it does not know stay unread.
 * @throws Error with one sentence where the value is no report
 */
export function parseReport(value: unknown): Report {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('a report is a JSON object');
  const raw = value as Record<string, unknown>;
  const stated = STATED.map((key) => [key, stringAt(raw, key)] as const).filter(([, text]) => text);
  const [text, html] = [stringAt(raw, 'text'), stringAt(raw, 'html')];
  if ((text === undefined) === (html === undefined)) throw new Error('a report needs either "text" or "html"');
  return { text, html, about: Object.fromEntries(stated) };
}

/**
 * The report on a page.
 * @throws Error with the sentence that says why there is none
 */
export async function articleOfPage(html: string, about: Report['about'] = {}): Promise<Article> {
  const reading = await readPage(documentOf(html), about.url ?? NOWHERE);
  if ('nothing' in reading) throw new Error(say(reading.nothing));
  const { url, ...article } = reading.article;
  return { ...article, ...(url !== NOWHERE && { url }), ...about };
}

/**
 * The article of a report. Plain text is taken unchanged, so that offsets are offsets into it.
 * @throws Error with the sentence that says why there is none
 */
export const articleOfReport = async ({ text, html, about }: Report): Promise<Article> =>
  html === undefined ? articleOf(text ?? '', about) : articleOfPage(html, about);
