import { expect, test } from 'vitest';
import { documentOf } from '../../src/cli/html';
import { findBlocks } from '../../src/extract/blocks';

const textsIn = (html: string) => findBlocks(documentOf(`<body>${html}</body>`).body).map(({ text }) => text);

test.each([
  ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['text beside a paragraph', 'Before<p>One</p>after', ['Before', 'One', 'after']],
  ['inline elements', '<p>O<b>n</b>e <i>and</i> <a href="x">two</a></p>', ['One and two']],
  ['white space', '<p>  One\n\t two&nbsp;three </p>', ['One two three']],
  ['one line break', '<p>One<br>two</p>', ['One two']],
  ['two line breaks', '<div>One<br><br>Two<br> <br>Three</div>', ['One', 'Two', 'Three']],
  ['lists', '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', ['One', 'Two', 'Three']],
  ['headings and quotations', '<h2>One</h2><blockquote><p>Two</p></blockquote>', ['One', 'Two']],
  ['preformatted text', '<pre>One\ntwo\n\nThree</pre>', ['One two', 'Three']],
  ['nothing', '<p> </p><div></div>', []],
])('%s', (_, html, expected) => {
  expect(textsIn(html)).toEqual(expected);
});

test('what stands in links is counted', () => {
  const [block] = findBlocks(documentOf('<body><p>Go <a href="x">there</a> or <a href="y">here</a></p></body>').body);
  expect(block?.linked).toBe('there'.length + 'here'.length);
});
