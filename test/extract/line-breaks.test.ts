import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html';
import { makeParagraphs } from '../../src/extract/line-breaks';

function paragraphsIn(html: string): string[] {
  const document = documentOf(`<body>${html}</body>`);
  makeParagraphs(document);
  return [...document.getElementsByTagName('p')].map(({ innerHTML }) => innerHTML.trim());
}

test.each([
  ['two line breaks part paragraphs', '<div>One<br><br>Two</div>', ['One', 'Two']],
  ['one does not', '<div>One<br>two<br><br>Three</div>', ['One<br>two', 'Three']],
  ['blanks between them', '<div>One<br>\n &nbsp;<br>Two</div>', ['One', 'Two']],
  ['three', '<div>One<br><br><br>Two</div>', ['One', 'Two']],
  [
    'what stands inside the line stays',
    '<div>One <b>and</b> <a href="x">two</a><br><br>Three</div>',
    ['One <b>and</b> <a href="x">two</a>', 'Three'],
  ],
  ['inside a font of a font', '<div><font>One<br><br><font>Two<br><br>Three</font></font></div>', ['One', 'Two', 'Three']],
  ['beside blocks', '<div>One<br><br>Two<ul><li>A</li></ul>Three</div>', ['One', 'Two', 'Three']],
  ['text without two line breaks is left alone', '<div>One<br>two</div>', []],
  ['inside a paragraph', '<p>One<br><br>Two</p>', ['One<br><br>Two']],
])('%s', (_, html, expected) => {
  expect(paragraphsIn(html)).toEqual(expected);
});
