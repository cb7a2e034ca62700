import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html';
import { findBlocks } from '../../src/extract/blocks';
import { findByDensity, isRunning } from '../../src/extract/density';
import { paragraphs, sentence } from './pages';

const blocksIn = (html: string) => findBlocks(documentOf(`<body>${html}</body>`).body);
const story = [1, 2, 3].map(sentence);

test.each([
  ['side by side', `<div>${paragraphs(3)}</div>`, story],
  ['each in a wrapper of its own', [1, 2, 3].map((n) => `<div><div><p>${sentence(n)}</p></div></div>`).join(''), story],
  ['in a cell of a table', `<table><tr><td>Menu</td><td>${paragraphs(3)}</td></tr></table>`, story],
  ['parted by line breaks', `<div>Menu</div><div>${story.join('<br><br>')}</div>`, story],
  [
    'with a heading and a list between',
    `<div>${paragraphs(1)}<h2>More</h2><ul><li>One</li></ul><p>${sentence(2)}</p></div>`,
    [sentence(1), 'More', 'One', sentence(2)],
  ],
  [
    'beside a longer list of links',
    `<div>${'<p><a href="x">The story of the boat that came home</a></p>'.repeat(40)}</div><div>${paragraphs(3)}</div>`,
    story,
  ],
  ['with lines before and after', `<div><p>Menu</p>${paragraphs(3)}<p>Contact</p></div>`, story],
  ['nowhere', '<p>Menu</p><p>Contact</p>', []],
])('paragraphs %s', (_, html, expected) => {
  expect(findByDensity(blocksIn(html)).map(({ text }) => text)).toEqual(expected);
});

test.each([
  ['a long line', sentence(1), true],
  ['a short sentence', 'The boats came home at noon.', true],
  ['a label', 'Boats that came home at noon', false],
  ['a few words', 'Nobody slept.', false],
  ['a link', `<a href="x">${sentence(1)}</a>`, false],
])('%s is running text: %s', (_, html, expected) => {
  expect(blocksIn(`<p>${html}</p>`).some(isRunning)).toBe(expected);
});
