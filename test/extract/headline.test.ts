import { describe, expect, test } from 'vitest';
import { articleIn, page, paragraphs, sentence } from './pages';

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

describe('a title that begins with the outlet', () => {
  const read = async (line: string) => {
    const html = page(`${line}${paragraphs(3)}`).replace('<title>Boats come home', '<title>Bay Bulletin: Boats come home tonight');
    return (await articleIn(html)).text.split('\n').slice(0, 3);
  };
  test.each([
    ['the part that a line of the page shows', '<b>Boats come home tonight</b><br>By Ann Lee<br><br>', 'Boats come home tonight'],
    ['the title, where the page shows all of it', '<b>Bay Bulletin: Boats come home tonight</b>', 'Bay Bulletin: Boats come home tonight'],
    ['the title, where the page shows none of it', '', 'Bay Bulletin: Boats come home tonight'],
  ])('%s', async (_, line, headline) => {
    expect(await read(line)).toEqual([headline, '', sentence(1)]);
  });
});
