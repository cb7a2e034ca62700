import { expect, test } from 'vitest';
import { articleIn, page, paragraphs } from './pages';

const og = (title: string) => `<meta property="og:title" content="${title}">`;

test.each([
  [
    'the heading, where the metadata word it otherwise',
    og('Boats home at last'),
    '<h1>Boats come  <em>home</em> at last tonight</h1>',
    'Boats come home at last tonight',
  ],
  ['the heading that the metadata mean', og('Boats come home'), '<h1>The Daily Paper</h1><h1>Boats come home</h1>', 'Boats come home'],
  [
    'the metadata, where no heading says the same',
    og('Storm over the bay'),
    '<h1>The Daily Paper</h1><h1>Evening edition here</h1>',
    'Storm over the bay',
  ],
  ['the title without the outlet', '', '', 'Boats come home'],
])('%s', async (_, head, heading, expected) => {
  const html = page(`${heading}${paragraphs(3)}`, head).replace('<title>Boats come home', '<title>Boats come home - The Daily Paper');
  const { text, headline } = await articleIn(html);
  expect(text.slice(0, headline?.end)).toBe(expected);
});
