import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/export/html';
import { toMarkdown } from '../../src/export/markdown';
import { toPicture } from '../../src/export/picture';
import { toText } from '../../src/export/text';
import { comparedReviewOf, passage, reviewOf, say } from './sample';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg onload=alert(1)>',
  '&lt;script&gt;',
  '[click](javascript:alert(1))',
  '![x](http://evil.example/p.png)',
  '`code` **bold** _it_ # head',
  '<http://evil.example>',
  '| a | b |',
];

/** The names of the elements and attributes in a page. */
function markupOf(html: string): Set<string> {
  const names = new Set<string>();
  const walk = (node: { nodeName: string; attrs?: { name: string }[]; childNodes?: object[] }) => {
    names.add(node.nodeName);
    for (const { name } of node.attrs ?? []) names.add(`@${name}`);
    for (const child of node.childNodes ?? []) walk(child as typeof node);
  };
  walk(parse(html) as Parameters<typeof walk>[0]);
  return names;
}

describe('HTML', () => {
  const plain = markupOf(toHtml(comparedReviewOf('plain words'), say));

  test.each(PAYLOADS)('%s adds no element and no attribute', (payload) => {
    expect(markupOf(toHtml(comparedReviewOf(payload), say))).toEqual(plain);
  });

  test('nor does any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const added = [...markupOf(toHtml(comparedReviewOf(text), say))].filter((name) => !plain.has(name));
        expect(added).toEqual([]);
      }),
    );
  });

  test.each([
    ['an address of the web', 'https://guide.example/a?b="c', 'href="https://guide.example/a?b=%22c"'],
    ['a script', 'javascript:alert(1)', undefined],
    ['data', 'data:text/html,x', undefined],
    ['no address', 'guide', undefined],
  ])('%s as guidance', (_, url, link) => {
    const guidance = [{ who: 'A Guide', says: 'be plain', url, date: '2020' }];
    const html = toHtml(reviewOf('words', [passage('words', { guidance })]), say);
    expect(/href="[^"]*"/.exec(html)?.[0]).toBe(link);
    expect(html).toContain('A Guide');
  });

  test('nothing may load or run', () => {
    expect(toHtml(reviewOf('words'), say)).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
  });
});

test.each(PAYLOADS)('a picture of the names: %s adds no element and no attribute', (payload) => {
  const named = (words: string) => {
    const review = comparedReviewOf(words);
    const label = { label: words.slice(0, 20), count: 1, voices: { outlet: 1, quoted: 0, reported: 0, unknown: 0 }, pieces: [] };
    return {
      ...review,
      references: review.references.map((each) => ({ ...each, labels: [{ referent: 'they', here: [label], there: [] }] })),
    };
  };
  expect(markupOf(toPicture(named(payload), say))).toEqual(markupOf(toPicture(named('plain words'), say)));
});

test.each(PAYLOADS)('Markdown: %s keeps no mark that could be markup', (payload) => {
  const bare = (text: string) => text.replace(/\\[!-/:-@[-`{-~]/g, '');
  expect(bare(toMarkdown(comparedReviewOf(payload), say)).replace(/[^<>[\]`|*_#!]/g, '')).toBe(
    bare(toMarkdown(comparedReviewOf('plain'), say)).replace(/[^<>[\]`|*_#!]/g, ''),
  );
});

test.each([
  ['an escape sequence', 'red\u001b[31m'],
  ['a line of its own', 'one\nframecheck: forged'],
  ['a turned reading order', 'abc\u202eged'],
])('a terminal is not given %s', (_, payload) => {
  const lines = toText(comparedReviewOf(payload), say).split('\n');
  expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(lines).toHaveLength(toText(comparedReviewOf('plain'), say).split('\n').length);
});
