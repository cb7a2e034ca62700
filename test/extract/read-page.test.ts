import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html';
import { caps } from '../../src/extract/caps';
import { readPage } from '../../src/extract/read-page';
import { articleIn, page, paragraphs, readHtml, sentence, URL_OF_PAGE } from './pages';

const story = `<article><h1>Boats come home</h1>${paragraphs(4)}</article>`;

test('the text is the headline, a blank line, then a line a paragraph', async () => {
  const { text, headline } = await articleIn(page(story));
  expect(text).toBe(`Boats come home\n\n${[1, 2, 3, 4].map(sentence).join('\n')}`);
  expect(headline).toEqual({ start: 0, end: 15 });
});

test('the page is not touched', async () => {
  const document = documentOf(page(story));
  const before = document.toString();
  await readPage(document, URL_OF_PAGE);
  expect(document.toString()).toBe(before);
});

test('a page that puts its own things in the place of the DOM is read like its clean twin', async () => {
  const clean = await readHtml(page(`<form>${story}</form>`));
  const document = documentOf(page(`<form>${story}</form>`));
  const inPlace = 'firstChild nextSibling textContent getAttribute hasAttribute getElementsByTagName'.split(' ');
  for (const target of [...document.querySelectorAll('form, article, p')]) {
    for (const name of inPlace) Object.defineProperty(target, name, { value: document.createElement('input') });
  }
  for (const name of ['documentElement', 'contentType', 'defaultView', 'cloneNode', 'body'])
    Object.defineProperty(document, name, { value: 1 });
  expect(await readPage(document, URL_OF_PAGE)).toEqual(clean);
});

test('a report in short sentences is a report', async () => {
  const short = Array.from({ length: 8 }, (_, n) => `<p>Boat ${n} came home at noon today.</p>`).join('');
  expect((await articleIn(page(`<h1>Boats come home</h1>${short}`))).text).toContain('Boat 7 came home at noon today.');
});

describe('what a reader does not see or read as the report is left out', () => {
  test.each([
    ['a script', '<script>var secret = "left out";</script>'],
    ['a hidden paragraph', `<p hidden>left out ${sentence(9)}</p>`],
    ['an inline style', `<p style="display : none">left out ${sentence(9)}</p>`],
    ['text for screen readers', `<p class="visually-hidden">left out ${sentence(9)}</p>`],
    ['aria-hidden', `<p aria-hidden="true">left out ${sentence(9)}</p>`],
    ['navigation', `<nav><p>left out ${sentence(9)}</p></nav>`],
    ['a role of navigation', `<div role="navigation"><p>left out ${sentence(9)}</p></div>`],
    ['a caption', '<figure><figcaption>left out: the lighthouse in spring</figcaption></figure>'],
    ['a box with related stories', '<div class="related-stories"><p>left out: the other lighthouse</p></div>'],
    ['a link to more', '<p><a href="/x">Read more: left out</a></p>'],
    ['a credit', '<p>Photograph: left out</p>'],
    ['a control', '<p><button>left out</button><select><option>left out</option></select></p>'],
    ['an element of its own kind', '<amp-ad><p>This was left out, since it could not be loaded.</p></amp-ad>'],
    ['a template', '<template><p>left out</p></template>'],
  ])('%s', async (_, html) => {
    const { text } = await articleIn(page(`<article><h1>Boats come home</h1>${paragraphs(2)}${html}${paragraphs(2)}</article>`));
    expect(text).not.toContain('left out');
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('what looks like the surroundings but holds the report is kept', () => {
  test.each([
    ['a body named after its sidebar', `class="has-sidebar comments-open"`, story],
    ['a wrapper named after its share buttons', '', `<div class="share-enabled">${story}</div>`],
    ['a main part named after its rail', '', `<main class="with-rail">${story}</main>`],
  ])('%s', async (_, attributes, html) => {
    expect((await articleIn(page(html, '', ` ${attributes}`))).text).toContain(sentence(4));
  });
});

/** Another story as endless pages add it. */
const further =
  '<h1>Mill opens again</h1><p>The mill opens on Monday, its owner said.</p><p>Nobody had thought that it would turn again.</p>';

describe('stories below the report', () => {
  test.each([
    ['in articles', `${story}<article>${further}</article>`, false],
    ['in articles with lesser headings', `${story}<article>${further.replaceAll('h1', 'h2')}</article>`, false],
    [
      'entries of one report in articles',
      `<h1>Boats come home</h1><article><h2>At noon</h2>${paragraphs(4)}</article><article>${further.replaceAll('h1', 'h2')}</article>`,
      true,
    ],
    [
      'parts of one report under lesser headings',
      `<article><h1>Boats come home</h1>${paragraphs(4)}${further.replaceAll('h1', 'h2')}</article>`,
      true,
    ],
    ['in plain boxes', `<div><h1>Boats come home</h1>${paragraphs(4)}</div><div>${further}</div>`, false],
    ['above it, as a question for consent is', `<div>${further}</div>${story}`, false],
    [
      'parts of one report under main headings',
      `<article><h1>Boats come home</h1>${paragraphs(4)}<section>${further}</section></article>`,
      true,
    ],
  ])('%s', async (_, html, read) => {
    const { text } = await articleIn(page(html));
    expect([text.includes(sentence(4)), text.includes('its owner said')]).toEqual([true, read]);
  });
});

describe('what stands in the place of a report', () => {
  const consent = (count: number) =>
    `<h1>Boats come home</h1>${'<p>We and our partners store and read cookies on your device, with your consent, to count our readers.</p>'.repeat(count)}`;
  const frame = (height: number) => `<iframe height="${height}"></iframe>`;
  const pictures = (count: number) => '<figure><img src="/x.jpg"><figcaption>A boat in the bay.</figcaption></figure>'.repeat(count);
  const pictured = (caption: string) => `<div class="slide"><div><img src="/x.jpg"></div>${caption}</div>`.repeat(4);
  test.each([
    ['a question for consent', page(consent(3)), 'nothing.consent'],
    ['a question for consent above a report', page(`${consent(3)}${story}`), undefined],
    ['a report about such a question', page(`${story}<p>“We and our partners count our readers,” the paper says.</p>`), undefined],
    ['pictures with captions', page(pictures(5)), 'nothing.gallery'],
    ['pictures with captions that are paragraphs', page(pictured('<p>A boat in the bay.</p>')), 'nothing.gallery'],
    ['pictures with captions and who took them', page(pictured('<p>A boat in the bay. Photo: Ines Dahl</p>')), 'nothing.gallery'],
    ['the same, all in a row', page('<p><img src="/x.jpg"></p><p>A boat in the bay. Photo: Ines Dahl</p>'.repeat(4)), 'nothing.gallery'],
    ['pictures of a shop, which lead to its goods', page(pictured('<a href="/x">A boat for children</a> 12 crowns')), 'nothing.no-article'],
    [
      'pictures without captions',
      page(`<p>Nine coats, all of them yellow.</p><div>${'<img src="/x.jpg">'.repeat(5)}</div>`),
      'nothing.short',
    ],
    ['captions that tell the story', page(pictured(`<p>${sentence(1)}</p>`)), undefined],
    ['a report with pictures', page(`${story}${pictures(5)}`), undefined],
    ['a frame under an introduction', page(`<h1>Archive of the bay</h1><p>${sentence(1)}</p>${frame(1200)}`), 'nothing.frame'],
    ['a player under a short report', page(`<h1>Boats come home</h1><p>${sentence(1)}</p>${frame(450)}`), undefined],
    ['a frame beside a report', page(`${story}${frame(1200)}`), undefined],
    ['a frame alone', page(frame(600)), 'nothing.frame'],
    ['a low frame alone', page(frame(90)), 'nothing.empty'],
  ])('%s', async (_, html, key) => {
    const reading = await readHtml(html);
    expect('nothing' in reading ? reading.nothing.key : undefined).toBe(key);
  });
});

describe('nothing to check', () => {
  test.each([
    ['no text at all', page(''), 'nothing.empty'],
    ['only a script', page('<script>let a</script>'), 'nothing.empty'],
    ['one short line', page('<p>Closed today.</p>'), 'nothing.short'],
    ['short lines', page(Array.from({ length: 30 }, (_, i) => `<p>Item ${i} in blue</p>`).join('')), 'nothing.no-article'],
    [
      'a list of stories',
      page(Array.from({ length: 12 }, (_, i) => `<h2><a href="/${i}">The story of boat number ${i} and its crew</a></h2>`).join('')),
      'nothing.home-page',
    ],
  ])('%s', async (_, html, key) => {
    expect(await readHtml(html)).toEqual({ nothing: { key, args: {} } });
  });

  test('a PDF', async () => {
    const document = documentOf(page(''));
    Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
    expect(await readPage(document, URL_OF_PAGE)).toEqual({ nothing: { key: 'nothing.pdf', args: {} } });
  });
});

describe('large and deep pages', () => {
  test('beyond what Readability is given, paragraphs are found by density and the reading is called partial', async () => {
    const filler = '<span>.</span>'.repeat(caps.readabilityElements);
    const { text, read, remark } = await articleIn(page(`<div>${filler}</div>${story}`));
    expect(text).toContain([1, 2, 3, 4].map(sentence).join('\n'));
    expect([read, remark]).toEqual(['part', 'The page is large or unusually built; parts of the report may be missing.']);
  });

  test('a report within many nested elements', async () => {
    const { text, read } = await articleIn(page(`${'<div>'.repeat(400)}${story}${'</div>'.repeat(400)}`));
    expect(text).toContain(sentence(4));
    expect(read).toBe('part');
  });

  test('elements beyond the depth that is read', async () => {
    const document = documentOf(page(story));
    let at: Element = document.body;
    for (let depth = 0; depth < caps.depth + 10; depth += 1) {
      const div = document.createElement('div');
      at.append(div);
      at = div;
    }
    at.append('too deep to be read');
    const reading = await readPage(document, URL_OF_PAGE);
    expect('article' in reading && reading.article.read).toBe('part');
    expect(JSON.stringify(reading)).not.toContain('too deep');
  });

  test('more elements than are walked', async () => {
    const { read, remark } = await articleIn(page(`${story}${'<i></i>'.repeat(caps.elements)}<p>${sentence(77)}</p>`));
    expect([read, remark]).toEqual(['part', 'The page is very long; only its first part was read.']);
  });

  test('more characters than are read', async () => {
    const { text, read } = await articleIn(page(`${story}<p>${'long '.repeat(caps.characters / 5)}</p><p>${sentence(77)}</p>`));
    expect(text).not.toContain(sentence(77));
    expect(read).toBe('part');
  });
});

describe('an offer of a subscription', () => {
  const offer =
    '<h3>Four weeks for 1 crown</h3><p>Read all that we write for a month, and cancel whenever you like.</p><ul><li>The tide table</li></ul>';
  test.each([
    ['of an account', `<div>${offer}<h3>Create a free account to read on</h3></div>`],
    [
      'of a letter',
      '<div><h3>The bay in your inbox</h3><p>Get the morning letter by our editors, with all that happened.</p><p>By signing up, you agree to our terms.</p></div>',
    ],
    ['around what asks for it', `<div>${offer}<p>Already a subscriber? <a href="/x">Sign in</a></p></div>`],
    ['without a box, in a report without one', '<p>Subscribe to continue reading.</p>'],
  ])('%s is left out, and nothing else', async (_, html) => {
    const { text } = await articleIn(page(`<div><h1>Boats come home</h1>${paragraphs(4)}${html}</div>`));
    expect(text.split('\n').slice(2)).toEqual([1, 2, 3, 4].map(sentence));
  });
});

describe('the free part of a report', () => {
  const locked = (words?: number) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: words })}</script>`;
  test.each([
    ['the page locks a part', page(story, locked()), 'part'],
    ['the page locks a part and shows as many words as it states', page(story, locked(90)), 'whole'],
    ['the page shows fewer words than it states', page(story, locked(900)), 'part'],
    ['a notice by its class', page(`${story}<div class="paywall-box"><p>Subscribe for 2 crowns.</p></div>`), 'part'],
    ['a notice by its words', page(`${story}<div><p>Subscribe to continue reading</p></div>`), 'part'],
    ['the paid part, shown to a subscriber', page(`<h1>Boats come home</h1><div class="paywall">${paragraphs(4)}</div>`), 'whole'],
    ['a letter, offered between paragraphs', page(`${story}<p>By signing up you agree to our terms.</p>`), 'whole'],
    ['a report about subscriptions', page(`<h1>Papers sell subscriptions</h1>${paragraphs(4)}`), 'whole'],
  ])('%s', async (_, html, read) => {
    expect((await articleIn(html)).read).toBe(read);
  });
});
