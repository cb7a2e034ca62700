import { expect, test } from 'vitest';
import { articleIn, page, paragraphs, URL_OF_PAGE } from './pages';

const withHead = (head: string, attributes = '') =>
  page(`<h1>Boats come home</h1>${paragraphs(3)}`, head).replace(' lang="en"', attributes);
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const report = (more: object) => ({ '@type': 'NewsArticle', ...more });

test.each([
  ['outlet from a publisher', json(report({ publisher: { name: 'The Paper' } })), 'outlet', 'The Paper'],
  ['outlet from Open Graph', '<meta property="og:site_name" content="The  Paper ">', 'outlet', 'The Paper'],
  ['JSON-LD before Open Graph', `<meta property="og:site_name" content="B">${json(report({ publisher: 'A' }))}`, 'outlet', 'A'],
  ['several authors', json(report({ author: [{ name: 'Ann Lee' }, 'Bo Ray', { name: 'Ann Lee' }] })), 'byline', 'Ann Lee, Bo Ray'],
  ['an author that is an address', '<meta property="article:author" content="https://x.example/ann">', 'byline', undefined],
  ['a byline without its "by"', '<meta name="author" content="By Ann Lee">', 'byline', 'Ann Lee'],
  ['inside a graph', json({ '@graph': [{ '@type': 'WebSite' }, report({ datePublished: '2026-01-02' })] }), 'published', '2026-01-02'],
  ['inside a list', json([{ '@type': 'WebPage' }, report({ datePublished: '2026-01-02' })]), 'published', '2026-01-02'],
  ['as a main entity', json({ '@type': 'WebPage', mainEntity: report({ datePublished: '2026-01-02' }) }), 'published', '2026-01-02'],
  ['a type by its address', json({ '@type': 'http://schema.org/NewsArticle', datePublished: '2026-01-02' }), 'published', '2026-01-02'],
  ['no report in JSON-LD', json({ '@type': 'Recipe', datePublished: '2026-01-02' }), 'published', undefined],
  ['malformed JSON-LD', '<script type="application/ld+json">{"@type": NewsArticle</script>', 'published', undefined],
  ['a date that is none', '<meta name="date" content="last week">', 'published', undefined],
  ['a date in words with its zone', '<meta name="date" content="Fri, 02 Jan 2026 03:04:05 GMT">', 'published', '2026-01-02T03:04:05.000Z'],
  ['a date in words without a zone', '<meta name="date" content="2 January 2026">', 'published', undefined],
  ['a canonical address', '<link rel="canonical" href="/news/one">', 'url', 'https://paper.example/news/one'],
  ['an address that runs', '<link rel="canonical" href="javascript:alert(1)">', 'url', URL_OF_PAGE],
  ['no address', '', 'url', URL_OF_PAGE],
])('%s', async (_, head, key, expected) => {
  const article = await articleIn(withHead(head, ' lang="en"'));
  expect(article[key as keyof typeof article]).toBe(expected);
});

test('the date of a <time> element, where nothing else states one', async () => {
  const { published } = await articleIn(page(`<h1>Boats come home</h1><time datetime="2026-01-02T08:00Z">today</time>${paragraphs(3)}`));
  expect(published).toBe('2026-01-02T08:00Z');
});

const german = 'Die Fischer sind mit dem Sturm nach Hause gekommen, und der Leuchtturm hat auf sie gewartet, sagte der Wärter am Abend.';
const untold =
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua ut enim minim.';

test.each([
  ['of the text, whatever the page declares', ' lang="en"', '', german, 'de'],
  ['of the html element, where the text does not tell', ' lang="la-VA"', '', untold, 'la'],
  ['of JSON-LD', '', json(report({ inLanguage: 'la' })), untold, 'la'],
  ['of Open Graph', '', '<meta property="og:locale" content="la_VA">', untold, 'la'],
])('the language %s', async (_, attributes, head, sentence, language) => {
  const html = page(`<h1>Navis</h1><p>${sentence}</p><p>${sentence}</p>`, head).replace(' lang="en"', attributes);
  expect((await articleIn(html)).language).toBe(language);
});

test('structured data that nests without end is left alone', async () => {
  const deep = `${'{"@graph":['.repeat(2000)}${']}'.repeat(2000)}`;
  expect((await articleIn(withHead(`<script type="application/ld+json">${deep}</script>`, ' lang="en"'))).text).toContain(
    'Boats come home',
  );
});
