import { documentOf } from '../../src/cli/html';
import { type Reading, readPage } from '../../src/extract/read-page';

export const URL_OF_PAGE = 'https://paper.example/news/story';

/** A sentence of running text, told apart by its number. */
export const sentence = (n: number): string =>
  `Paragraph ${n} tells how the keepers of the lighthouse counted the boats that came home before the weather turned that evening.`;

export const paragraphs = (count: number): string => Array.from({ length: count }, (_, n) => `<p>${sentence(n + 1)}</p>`).join('');

export const page = (body: string, head = '', attributes = ''): string =>
  `<!doctype html><html lang="en"><head><title>Boats come home</title>${head}</head><body${attributes}>${body}</body></html>`;

export const readHtml = (html: string): Promise<Reading> => readPage(documentOf(html), URL_OF_PAGE);

/** The article on a page; fails where there is none. */
export async function articleIn(html: string) {
  const reading = await readHtml(html);
  if ('nothing' in reading) throw new Error(reading.nothing.key);
  return reading.article;
}
