import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article';
import { packOfReports, parseReportPack, readReportPack } from '../../../../src/core/compare/reports/report-pack';
import { articleOf } from '../../../../src/core/plain-article';

const text = 'Ferry Runs Again\n\nThe ferry at Tern Bay ran again on Monday, the harbour office said.\nNobody was hurt.\n';
const ferry: Article = articleOf(text, { url: 'https://wire.example/ferry', outlet: 'Harbour Wire', published: '2026-09-02' });
const report = { text, headline: 'Ferry Runs Again', url: 'https://wire.example/ferry' };
const pack = (...reports: unknown[]) => ({ framecheckReports: 1, reports });

test('what is exported is read as it was', () => {
  const other = articleOf('The bridge is closed, Ann Lee said.', {
    byline: 'Bo Ek',
    read: 'part',
    remark: 'Only the beginning stood there.',
  });
  expect(parseReportPack('p.json', packOfReports([ferry, other]))).toEqual({ reports: [ferry, other], broken: [] });
});

test('what no reader sees, and what cannot be read, is not exported', () => {
  const odd: Article = { ...ferry, text: `\u202e${text}\u200b\r`, headline: { start: 1, end: 17 }, published: 'Monday', url: 'file:///a' };
  const { url, published, ...rest } = ferry;
  expect(parseReportPack('p.json', packOfReports([odd])).reports).toEqual([rest]);
});

test('what stands on one line is read as one line', () => {
  const { reports } = readReportPack('p.json', pack({ ...report, outlet: ' Harbour\u2028Wire ', byline: 'Bo\u2029Ek' }));
  expect(reports).toMatchObject([{ outlet: 'Harbour Wire', byline: 'Bo Ek' }]);
});

describe('a report that is broken is named, and the others are offered', () => {
  test.each([
    ['no object', 7, 'p.json, report 2: it must be an object'],
    ['no text', { headline: 'Only a headline' }, 'p.json, report 2 "Only a headline": needs its text'],
    ['a text that is none', { text: [[[[]]]] }, 'p.json, report 2: its text must be text'],
    ['a text without words', { text: '...' }, 'p.json, report 2: its text holds no words'],
    ['a text too long', { text: 'a '.repeat(100_001) }, 'p.json, report 2: its text is longer than 200000 characters'],
    ['a turned text', { text: 'The \u202eferry' }, 'p.json, report 2: its text holds an invisible character'],
    ['a zero-width mark', { text: 'The fer\u200bry' }, 'p.json, report 2: its text holds an invisible character'],
    ['a prototype', JSON.parse('{"text": "The ferry", "__proto__": {"url": "x"}}'), 'p.json, report 2: it has an unknown key "__proto__"'],
    ['a constructor', { text: 'The ferry', constructor: 1 }, 'p.json, report 2: it has an unknown key "constructor"'],
    [
      'a headline elsewhere',
      { text: 'The ferry', headline: 'A boat' },
      'p.json, report 2 "A boat": its headline does not stand in its text',
    ],
    ['a script', { text: 'The ferry', url: 'javascript:alert(1)' }, 'p.json, report 2: its address is none of the web'],
    ['a file', { text: 'The ferry', url: 'file:///etc/x' }, 'p.json, report 2: its address is none of the web'],
    ['no date', { text: 'The ferry', published: 'Monday' }, 'p.json, report 2: its date cannot be read: Monday'],
    ['no language', { text: 'The ferry', language: 'English!' }, 'p.json, report 2: its language cannot be read: English!'],
    ['no extent', { text: 'The ferry', read: 'most' }, 'p.json, report 2: "read" must be whole or part'],
    ['the same address', { ...report, url: `${report.url}#top` }, 'p.json, report 2 "Ferry Runs Again": it is report 1 once more'],
  ])('%s', (_case, broken, said) => {
    const last = { text: 'The bridge is closed.' };
    const read = readReportPack('p.json', pack(report, broken, last));
    expect(read.broken).toEqual([said]);
    expect(read.reports.map((each) => each.text)).toEqual([text, last.text]);
  });
});

test.each([
  ['no JSON', '{', 'p.json: is no JSON; export reports here to see its form'],
  ['a list', '[]', 'p.json: is no pack of reports; export one to see its form'],
  ['nested without end', '['.repeat(100_000), 'p.json: is no JSON; export reports here to see its form'],
  ['a newer version', '{"framecheckReports": 2}', 'p.json: was made by a newer version (2)'],
  ['no list', '{"framecheckReports": 1, "reports": {}}', 'p.json: "reports" must be a list'],
  ['an unknown key', '{"framecheckReports": 1, "reports": [], "more": 1}', 'p.json: has an unknown key "more"'],
  ['a prototype', '{"framecheckReports": 1, "reports": [], "__proto__": {}}', 'p.json: has an unknown key "__proto__"'],
  ['too many', JSON.stringify(pack(...Array.from({ length: 5_001 }, () => 1))), 'p.json: holds more than 5000 reports'],
  ['too large', ' '.repeat(8 * 1024 * 1024 + 1), 'p.json: is larger than 8 MB'],
])('a file is refused: %s', (_case, raw, said) => {
  expect(() => parseReportPack('p.json', raw)).toThrow(said);
});

/** Reports and what stands in a report's place, about half of it broken. */
const key = fc.constantFrom('text', 'headline', 'url', 'outlet', 'published', 'language', 'read', '__proto__', 'constructor', 'id');
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<unknown>(
    text,
    'Ferry Runs Again',
    'https://wire.example/a',
    '2026-09-02',
    'en',
    'whole',
    '\u202eab',
    null,
    3,
    [[['x']]],
    {},
  ),
);
const anyReport = fc.oneof(
  fc.constant<unknown>(report),
  value,
  fc
    .array(fc.tuple(key, value), { maxLength: 6 })
    .map((pairs) => JSON.parse(`{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join(',')}}`)),
);

/** So many packs in the suite; with PACKS=whole a hundred thousand. */
const PACKS = process.env.PACKS === 'whole' ? 100_000 : 20_000;

test('packs at random: every report is offered or named, what is offered is exported and read alike, and no prototype changes', () => {
  const own = Object.getOwnPropertyNames(Object.prototype).join();
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 4 }), (reports) => {
      const read = readReportPack('p.json', pack(...reports));
      expect(read.reports.length + read.broken.length).toBe(reports.length);
      for (const said of read.broken) expect(said).toMatch(/^p\.json, report \d+/);
      expect(parseReportPack('p.json', packOfReports(read.reports))).toEqual({ reports: read.reports, broken: [] });
    }),
    { numRuns: PACKS },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(own);
}, 120_000);
