import { expect, test } from 'vitest';
import { Advice } from '../../src/view/Advice';
import { ReportHead } from '../../src/view/ReportHead';
import { rowsByKind } from '../../src/view/rows';
import { Sources } from '../../src/view/Sources';
import { Words } from '../../src/view/Words';
import { article, note, passage, review } from './a-review';
import { draw } from './draw';

const payloads = [
  '<script>top.ran = 1</script>',
  '<img src=x onerror="top.ran = 1">',
  '"><svg onload=alert(1)>',
  '</textarea><iframe srcdoc="x">',
  '{count}<b>',
  '$1 $$ __proto__',
  '\u202Ereversed\u2066',
];
const addresses = ['javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'file:///etc/passwd', ' JAVASCRIPT:x'];
const known = new Set(['UL', 'OL', 'LI', 'P', 'A', 'MARK', 'STRONG', 'SPAN', 'DIV', 'SECTION', 'H1', 'H2', 'BUTTON', 'SVG', 'RECT']);

test.each(payloads)('%j is shown as text wherever it comes from', async (payload) => {
  const piece = { start: 0, end: 6, exact: payload };
  const hostile = passage('Rebels', 0, {
    exact: payload,
    voice: 'quoted',
    speaker: payload,
    entry: 'x',
    plainer: [payload],
    message: { key: payload, args: {} },
  });
  const source = { id: payload, name: payload, kind: 'other' as const, named: true, qualifiers: [piece], mentions: [piece], words: 1 };
  const seen = review([note('labels', 'names', [hostile])], { sources: [source] });
  const document = await draw(
    <div>
      <ReportHead article={{ ...article, outlet: payload, read: 'part', remark: payload, published: payload }} words={3} />
      <Words review={seen} groups={rowsByKind(seen.notes)} />
      <Sources review={seen} />
      <ul>
        <Advice who={payload} says={payload} url={payload} date={payload} />
      </ul>
    </div>,
  );
  const strangers = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName.toUpperCase()).filter((name) => !known.has(name));
  expect(strangers).toEqual([]);
  expect(document.body.textContent).toContain(payload);
});

test.each(addresses)('%j is no link', async (url) => {
  const document = await draw(<Advice who="A guide" says="Say who did it." url={url} date="2024" />);
  expect(document.querySelector('a')).toBeNull();
  expect(document.body.textContent).toContain('A guide');
});
