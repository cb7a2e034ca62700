import { describe, expect, test } from 'vitest';
import { articleIn, page, paragraphs, sentence } from './pages';

const head = '<meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Daily Paper">';
const linesOf = async (body: string) => (await articleIn(page(`<h1>Boats come home</h1>${body}`, head))).text.split('\n').slice(2);

describe('above the first paragraph', () => {
  test.each([
    ['a kicker', '<p>Harbour news</p>', []],
    ['a byline', '<p>By Ann Lee</p>', []],
    ['a byline of somebody whom the metadata do not name', '<p>By Bo Ray and Cy Dunn</p>', []],
    ['a byline with its date', '<p>Ann Lee · The Daily Paper · 3 May 2026, 10.15 am</p>', []],
    ['a byline and its time that only styles keep apart', '<p><span>By Ann Lee</span><span>Updated 10:15 GMT</span></p>', []],
    ['a date', '<p>Published: Sunday 3 May 2026</p>', []],
    ['a date in figures', '<p>03/05/2026</p>', []],
    ['a time', '<p>21.10</p>', []],
    ['the headline once more', '<p>BOATS COME HOME!</p>', []],
    ['a label set as a heading', '<h2>Harbour news</h2>', []],
    ['a heading of three words', '<h2>One boat missing</h2>', ['One boat missing']],
    ['a menu with a label', '<p>This week <a href="/a">The mill opens again</a> <a href="/b">Choir needs tenors</a></p>', []],
    ['a standfirst', '<p>Every boat but one is back in the bay.</p>', ['Every boat but one is back in the bay.']],
  ])('%s', async (_, html, expected) => {
    expect(await linesOf(`${html}${paragraphs(3)}`)).toEqual([...expected, ...[1, 2, 3].map(sentence)]);
  });
});

test('a standfirst that is set apart with the headline', async () => {
  const standfirst = 'Every boat but one is back in the bay.';
  const body = `<header><h1>Boats come home</h1><p>${standfirst}</p></header><div><div><div>${paragraphs(5)}</div></div></div>`;
  const { text } = await articleIn(page(body));
  expect(text.split('\n')[2]).toBe(standfirst);
});

describe('between paragraphs', () => {
  test.each([
    ['a link to another report', '<p><a href="/x">The lighthouse is painted red again</a></p>', []],
    [
      'a call to sign up, with its heading',
      '<div><h3>The bay in your inbox</h3>Ships and tides, every day. <a href="/s">Sign up</a></div>',
      [],
    ],
    ['who else wrote', '<p>Additional reporting by Bo Ray; editing by Cy Dunn</p>', []],
    ['a caption set as a paragraph', '<p>The bay by night. Photo: B. Ray</p>', []],
    ['a sentence on photographs', '<p>He took photographs: two of the boat.</p>', ['He took photographs: two of the boat.']],
    ['a subheading', '<h2>A second boat</h2>', ['A second boat']],
    ['a short paragraph', '<p>Nobody slept.</p>', ['Nobody slept.']],
    ['a paragraph with a link', '<p>The <a href="/x">lighthouse</a> was lit.</p>', ['The lighthouse was lit.']],
    ['a sentence on a day', '<p>That was on 3 May 2026, by night.</p>', ['That was on 3 May 2026, by night.']],
  ])('%s', async (_, html, expected) => {
    expect(await linesOf(`${paragraphs(2)}${html}${paragraphs(1)}`)).toEqual([sentence(1), sentence(2), ...expected, sentence(1)]);
  });
});
