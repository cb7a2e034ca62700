import { expect, test } from 'vitest';
import type { Reference } from '../../src/core/review';
import { Advice } from '../../src/view/Advice';
import { Compared } from '../../src/view/compared/Compared';
import { MatchingContext } from '../../src/view/compared/on-offer';
import { ReportHead } from '../../src/view/ReportHead';
import { rowsByKind } from '../../src/view/rows';
import { Sources } from '../../src/view/Sources';
import { Words } from '../../src/view/Words';
import { article, note, passage, review } from './a-review';
import { reference } from './compared/a-comparison';
import { click, draw } from './draw';

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
const known = new Set(
  'UL OL LI P A MARK STRONG SPAN DIV SECTION H1 H2 H3 H4 BUTTON SVG RECT PATH TABLE THEAD TBODY TR TH TD DETAILS SUMMARY LABEL SELECT OPTGROUP OPTION BDI'.split(
    ' ',
  ),
);

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
      <ReportHead
        article={{ ...article, outlet: payload, read: 'part', published: payload }}
        words={3}
        remark={{ key: payload, args: {} }}
      />
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

const hostileReport = (payload: string): Reference => {
  const text = `${payload}\n${payload}`;
  const piece = { start: 0, end: payload.length, exact: payload };
  const label = { label: payload, count: 1, voices: { outlet: 1, quoted: 0, reported: 0, unknown: 0 }, pieces: [piece] };
  const rows = [{ referent: payload, here: [label], there: [{ ...label, label: 'other' }] }];
  return reference({
    headline: payload,
    outlet: payload,
    published: payload,
    url: payload,
    text,
    because: [payload],
    aligned: [],
    labels: rows,
  });
};

test.each(payloads)('%j is shown as text wherever it comes from in another report', async (payload) => {
  const piece = { start: 0, end: payload.length, exact: payload };
  const told = { ...passage('Rebels'), message: { key: payload, args: {} }, reports: [{ reference: 'wire', pieces: [piece] }] };
  const notes = ['swapped-labels', 'facts-elsewhere'].map((check) => note(check, 'names', [told], { basis: 'comparison' }));
  const offer = {
    id: payload,
    headline: payload,
    outlet: payload,
    from: 'kept',
    language: payload,
    words: 1,
    leftOut: told.message,
  } as const;
  const document = await draw(
    <MatchingContext.Provider value={{ forced: [], offers: [offer], force: () => {} }}>
      <Compared review={review(notes, { references: [hostileReport(payload)] })} />
    </MatchingContext.Provider>,
  );
  await click(document, '[data-side=there]');
  const strangers = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName.toUpperCase()).filter((name) => !known.has(name));
  expect(strangers).toEqual([]);
  expect(document.querySelector('a')).toBeNull();
  expect(document.body.textContent?.split(payload).length).toBeGreaterThan(10);
});

test.each(addresses)('%j is no link', async (url) => {
  const document = await draw(<Advice who="A guide" says="Say who did it." url={url} date="2024" />);
  expect(document.querySelector('a')).toBeNull();
  expect(document.body.textContent).toContain('A guide');
});
