import { describe, expect, test } from 'vitest';
import { readBundledReport, readIndex } from '../../src/data/reports';

/** Reads files that are given as values. */
const from =
  (files: Record<string, unknown>) =>
  async (name: string): Promise<string> =>
    typeof files[name] === 'string' ? (files[name] as string) : JSON.stringify(files[name]);

const statement = {
  says: 'Forty boats sank, Ana Roe said.',
  source: 'Ana Roe',
  date: '2026-09-01',
  figures: [{ value: 40, counts: 'boats' }],
};
const head = { id: 'storm-2026', headline: 'Storm in Selwick', place: 'Selwick', date: '2026-09-01' };
const entry = { ...head, file: 'storm-2026.json', words: 8, length: 45, salient: 'boat roe' };
const readStorm = (report: unknown) => readBundledReport(entry, from({ 'storm-2026.json': report }));

test('a report becomes a text: its headline, a blank line, a line a statement', async () => {
  const { id, article, force, stated } = await readStorm({
    ...head,
    statements: [
      statement,
      { ...statement, says: 'It rained, she said.', date: '2026-09-02', url: 'https://selwick.example', figures: undefined },
    ],
  });
  expect([id, force]).toEqual(['storm-2026', undefined]);
  expect(stated?.map(({ start, end, source, date, url }) => [article.text.slice(start, end), source, date, url])).toEqual([
    ['Forty boats sank, Ana Roe said.', 'Ana Roe', '2026-09-01', undefined],
    ['It rained, she said.', 'Ana Roe', '2026-09-02', 'https://selwick.example'],
  ]);
  expect(article).toMatchObject({
    text: 'Storm in Selwick\n\nForty boats sank, Ana Roe said.\nIt rained, she said.',
    headline: { start: 0, end: 16 },
    published: '2026-09-01',
    language: 'en',
    read: 'whole',
  });
});

describe('a faulty report is refused whole', () => {
  const withStatement = (change: object) => ({ ...head, statements: [statement, { ...statement, ...change }] });
  test.each([
    ['no object', [], 'reports/storm-2026.json: the report must be an object'],
    ['no JSON', '{', 'reports/storm-2026.json: is not valid JSON'],
    ['no headline', { ...head, headline: undefined, statements: [statement] }, 'reports/storm-2026.json: needs a headline'],
    ['no statements', { ...head, statements: [] }, 'reports/storm-2026.json: statements is empty'],
    ['an unknown key', { ...head, statements: [statement], bias: 1 }, 'reports/storm-2026.json: the report has an unknown key "bias"'],
    [
      'another id',
      { ...head, id: 'flood', statements: [statement] },
      'reports/storm-2026.json: its id is not "storm-2026", as the index says',
    ],
    ['a day that no calendar has', withStatement({ date: '2026-02-30' }), 'statement 2: has a date that is none: 2026-02-30'],
    ['a bad date', { ...head, date: 'Monday', statements: [statement] }, 'reports/storm-2026.json: has a date that is none: Monday'],
    ['no source', withStatement({ source: undefined }), 'reports/storm-2026.json, statement 2: needs a source'],
    ['an empty source', withStatement({ source: ' ' }), 'reports/storm-2026.json, statement 2: a source is empty'],
    ['no sentence', withStatement({ says: undefined }), 'reports/storm-2026.json, statement 2: needs a sentence'],
    [
      'half a sentence',
      withStatement({ says: 'Forty boats sank' }),
      'reports/storm-2026.json, statement 2: must be one line that ends with a stop',
    ],
    ['no date', withStatement({ date: undefined }), 'reports/storm-2026.json, statement 2: needs a date'],
    [
      'a figure that the sentence does not state',
      withStatement({ figures: [{ value: 50, counts: 'boats' }] }),
      'reports/storm-2026.json, statement 2: figure 1 does not stand in its sentence',
    ],
    [
      'a figure that is none',
      withStatement({ figures: [{ value: '40', counts: 'boats' }] }),
      'reports/storm-2026.json, statement 2: figure 1 needs a number as its value',
    ],
    [
      'an address that is none',
      withStatement({ url: 'javascript:alert(1)' }),
      'reports/storm-2026.json, statement 2: has an address that is none: javascript:alert(1)',
    ],
  ])('%s', async (_, report, fault) => {
    await expect(readStorm(report)).rejects.toThrow(fault);
  });
});

describe('a faulty index is refused whole', () => {
  test.each([
    ['no list', {}, 'reports/index.json: needs reports'],
    ['no file', { reports: [{ ...entry, file: undefined }] }, 'reports/index.json: needs a file'],
    [
      'a file elsewhere',
      { reports: [{ ...entry, file: '../secrets.json' }] },
      'reports/index.json: reports 1: "../secrets.json" is no file beside the index',
    ],
    ['no salient words', { reports: [{ ...entry, salient: undefined }] }, 'reports/index.json: needs its salient words'],
    ['half a word', { reports: [{ ...entry, words: 0.5 }] }, 'reports/index.json: needs a number of words'],
    ['an unknown key', { reports: [{ ...entry, rating: 5 }] }, 'reports/index.json: reports 1 has an unknown key "rating"'],
  ])('%s', async (_, index, fault) => {
    await expect(readIndex(from({ 'index.json': index }))).rejects.toThrow(fault);
  });
});
