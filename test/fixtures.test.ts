import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../src/cli/html';
import type { Article } from '../src/core/article';
import { type Reading, readPage } from '../src/extract/read-page';

const folder = new URL('./fixtures/', import.meta.url);
const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/page.html`, folder)));

const fileOf = (slug: string, name: string): string => readFileSync(new URL(`${slug}/${name}`, folder), 'utf8');
const expected = (slug: string, name: string) => JSON.parse(fileOf(slug, name));
const read = (slug: string): Promise<Reading> => readPage(documentOf(fileOf(slug, 'page.html')), `https://fixture.example/news/${slug}`);

/** An article as its fixture writes it: headline and paragraphs instead of one text. */
function asWritten({ text, headline, ...about }: Article) {
  const body = headline ? text.slice(headline.end + 2) : text;
  return { ...(headline && { headline: text.slice(headline.start, headline.end) }), paragraphs: body.split('\n'), ...about };
}

describe.each(slugs)('%s', (slug) => {
  test('the page is read as its article.json says', async () => {
    const reading = await read(slug);
    const seen = 'nothing' in reading ? { nothing: reading.nothing.key } : { article: asWritten(reading.article) };
    expect(seen).toEqual(expected(slug, 'article.json'));
  });
});
