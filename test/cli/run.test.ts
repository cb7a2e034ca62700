import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'framecheck-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function runWith(args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray()) as [Promise<string[]>, Promise<string[]>];
  const code = await run(args, { stdin: Readable.from([input]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { code, out: (await out).join(''), err: (await err).join('') };
}

const STORY =
  'Rebels leave the hill\n\nThe rebels left the hill above Tarn on Monday, the governor said. “The terrorists are gone,” he added.\n';
const PAGE = `<html lang="en"><title>x</title><h1>Rebels leave the hill</h1>${'<p>The rebels left the hill above the town of Tarn on Monday at noon, the governor’s office said in a note.</p>'.repeat(2)}</html>`;

describe('check', () => {
  test.each([
    ['a text', 'story.txt', STORY],
    ['Markdown', 'story.md', STORY],
    ['a report in JSON', 'story.json', JSON.stringify({ text: STORY })],
  ])('%s is taken unchanged', async (_, name, content) => {
    const { code, out } = await runWith(['check', file(name, content), '--format', 'json']);
    const { article, version } = JSON.parse(out);
    expect([code, version, article.text]).toEqual([0, 1, STORY]);
  });

  test('a page is read as in the browser', async () => {
    const { article } = JSON.parse((await runWith(['check', file('story.html', PAGE), '--format', 'json'])).out);
    expect(article.text.slice(0, article.headline.end)).toBe('Rebels leave the hill');
    expect(article).not.toHaveProperty('url');
  });

  test.each(['text', 'markdown', 'html'])('%s says everything in words', async (format) => {
    const { code, out } = await runWith(['check', file('story.txt', STORY), '--format', format]);
    expect(code).toBe(0);
    expect(out).toContain('Names that take a side');
    expect(out).not.toMatch(/export\.|contested-labels\.|\{\w+\}/);
  });

  test('entries of a lexicon file are added', async () => {
    const entry = {
      id: 'own-hill',
      category: 'contested-labels',
      forms: ['hill'],
      why: 'A hill is no mountain.',
      noGuidance: 'Made up for a test.',
    };
    const lexicon = file('mine.json', JSON.stringify([entry]));
    const { out } = await runWith(['check', file('story.txt', STORY), '--lexicon', lexicon, '--format', 'json']);
    const passages = JSON.parse(out).notes.flatMap((note: { passages: { entry?: string; exact: string }[] }) => note.passages);
    expect(passages.filter((p: { entry?: string }) => p.entry === 'own-hill').map((p: { exact: string }) => p.exact)).toEqual([
      'hill',
      'hill',
    ]);
  });
});

const OTHER =
  'Fighters leave the hill\n\nThe fighters left the hill above Tarn on Monday, the governor said. “The rebels are gone,” he added.\n';
const BAKERS =
  'The bakers of Olm met on Sunday to speak about the price of rye and the long queues in front of their shops, the guild said.\n';
const GERMAN = 'Die Kämpfer verließen am Montag den Hügel über der Stadt, und der Statthalter sagte, dass sie nicht mehr zu sehen sind.\n';
const statement = {
  says: 'The fighters left the hill above Tarn on Monday, the governor said.',
  source: 'The governor',
  date: '2026-03-02',
};
const GONE = { ...statement, says: 'The governor said of the fighters that they were gone from the hill above the town of Tarn.' };
const PACK = { id: 'tarn-hill', headline: 'Fighters leave the hill', place: 'Tarn', date: '2026-03-02', statements: [statement, GONE] };

describe('check compares', () => {
  const compare = async (...args: string[]) => {
    const { code, out, err } = await runWith(['check', file('story.txt', STORY), '--format', 'json', ...args]);
    expect(code).toBe(0);
    return { err, references: JSON.parse(out).references as { id: string; sameEvent: boolean }[], out };
  };

  test('with files, each under its name', async () => {
    const [other, bakers] = [file('other.txt', OTHER), file('bakers.txt', BAKERS)];
    const { references, err } = await compare('--against', bakers, '--against', other);
    expect(references.map(({ id, sameEvent }) => [id, sameEvent])).toEqual([
      [other, true],
      [bakers, false],
    ]);
    expect(err).toBe(`framecheck: not compared with ${bakers}: It does not seem to be about the same event.\n`);
  });

  test('with a reference report', async () => {
    const { references, err } = await compare('--references', file('pack.json', JSON.stringify(PACK)));
    expect(references.map(({ id, sameEvent }) => [id, sameEvent])).toEqual([['tarn-hill', true]]);
    expect(err).toBe('');
  });

  test('with a pack of reports, each under its address or its place', async () => {
    const reports = { framecheckReports: 1, reports: [{ text: BAKERS }, { text: OTHER, url: 'https://wire.example/hill' }] };
    const pack = file('reports.json', JSON.stringify(reports));
    const { references } = await compare('--references', pack);
    expect(references.map(({ id, sameEvent }) => [id, sameEvent])).toEqual([
      ['https://wire.example/hill', true],
      [`${pack}#1`, false],
    ]);
  });

  test('with no pack of which a report is broken', async () => {
    const pack = file('broken.json', JSON.stringify({ framecheckReports: 1, reports: [{ text: OTHER }, { text: 7 }] }));
    const { code, err } = await runWith(['check', file('story.txt', STORY), '--references', pack]);
    expect([code, err]).toEqual([2, `framecheck: ${pack}, report 2: its text must be text\n`]);
  });

  test('with the bundled ones, and says nothing of those of other events', async () => {
    const index = JSON.parse(readFileSync('public/reports/index.json', 'utf8'));
    const { references, err } = await compare('--bundled');
    expect(references.map(({ id }) => id).sort()).toEqual(index.reports.map(({ id }: { id: string }) => id));
    expect(references.some(({ sameEvent }) => sameEvent)).toBe(false);
    expect(err).toBe('');
  });

  test('with nothing that is not named', async () => {
    expect((await compare()).references).toEqual([]);
  });

  test.each(['text', 'markdown', 'html'])('and says so in words: %s', async (format) => {
    const { out } = await runWith(['check', file('story.txt', STORY), '--against', file('other.txt', OTHER), '--format', format]);
    expect(out).toContain('Compared with');
    expect(out).toMatch(/held for the same event\\?: [^\n]*Tarn/);
    expect(out).not.toMatch(/export\.|compare\.|reference\./);
  });
});

describe('what cannot be done is said in one sentence, with exit code 2', () => {
  test.each([
    ['no such file', () => ['check', join(folder, 'none.txt')], /cannot read .*none\.txt: there is no such file/],
    ['a folder', () => ['check', `${folder}/sub.txt`], /cannot read .*sub\.txt: /],
    [
      'an unknown kind of file',
      () => ['check', file('story.pdf', 'x')],
      /story\.pdf: unknown kind of file; there are \.txt, \.md, \.html, \.htm, \.json/,
    ],
    ['no UTF-8', () => ['check', file('latin.txt', new Uint8Array([0x63, 0xe9]))], /cannot read .*latin\.txt: it is not UTF-8 text/],
    ['no JSON', () => ['check', file('bad.json', '{')], /bad\.json: it is not valid JSON/],
    ['JSON that is no report', () => ['check', file('list.json', '[]')], /list\.json: a report is a JSON object/],
    ['a page without a report', () => ['check', file('blank.html', '<p></p>')], /blank\.html: There is no text to read on this page\./],
    [
      'a lexicon that is no JSON',
      () => ['check', file('a.txt', STORY), '--lexicon', file('lex.json', '{')],
      /lex\.json: it is not valid JSON/,
    ],
    [
      'a lexicon with a fault',
      () => ['check', file('a.txt', STORY), '--lexicon', file('lex2.json', '[{"id":"x","category":"contested-labels","forms":["hill"]}]')],
      /lex2\.json, entry 1 "hill": /,
    ],
    [
      'an empty reference',
      () => ['check', file('a.txt', STORY), '--against', file('empty.txt', '')],
      /not compared with .*empty\.txt: The reference report holds no text to compare with\./,
    ],
    [
      'a huge reference',
      () => ['check', file('a.txt', STORY), '--against', file('huge.txt', 'boats '.repeat(40_000))],
      /not compared with .*huge\.txt: Reports of more than 200,000 characters are not compared\./,
    ],
    [
      'a reference in another language',
      () => ['check', file('a.txt', STORY), '--against', file('german.txt', GERMAN)],
      /not compared with .*german\.txt: The reference report is in another language\./,
    ],
    [
      'the same text',
      () => ['check', file('a.txt', STORY), '--against', file('b.txt', STORY)],
      /not compared with .*b\.txt: The reference report is the same text, word for word\./,
    ],
    [
      'a reference that is not there',
      () => ['check', file('a.txt', STORY), '--against', join(folder, 'none.txt')],
      /cannot read .*none\.txt/,
    ],
    [
      'a reference report that is no JSON',
      () => ['check', file('a.txt', STORY), '--references', file('p.json', '{')],
      /p\.json: it is not valid JSON/,
    ],
    [
      'a reference report with a fault',
      () => {
        const faulty = { ...PACK, statements: [statement, { ...statement, source: 5 }] };
        return ['check', file('a.txt', STORY), '--references', file('p.json', JSON.stringify(faulty))];
      },
      /p\.json, statement 2: /,
    ],
    [
      'a reference report beyond all size',
      () => ['check', file('a.txt', STORY), '--references', file('p.json', ' '.repeat(8 * 1024 * 1024 + 1))],
      /p\.json: it is larger than 8 MiB/,
    ],
    ['an unknown option', () => ['check', 'a.txt', '--fast'], /unknown option "--fast"/],
  ])('%s', async (_, args, sentence) => {
    const { code, out, err } = await runWith(args());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('batch reviews each line', async () => {
  const { code, out, err } = await runWith(['batch'], `${JSON.stringify({ id: 'a', text: STORY })}\n{"id":"b"}\n`);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([code, answers.length, answers[0].review.version, answers[1].error]).toEqual([0, 2, 1, 'a report needs either "text" or "html"']);
  expect(err).toContain('2 lines, 1 without a review');
});

test('batch compares each line with the references that it names', async () => {
  const against = [
    { id: 'bakers', text: BAKERS },
    { id: 'other', text: OTHER },
    { id: 'empty', text: '' },
  ];
  const { out } = await runWith(['batch'], JSON.stringify({ id: 'a', text: STORY, against }));
  const { review, leftOut } = JSON.parse(out);
  expect(review.references.map(({ id, sameEvent }: { id: string; sameEvent: boolean }) => [id, sameEvent])).toEqual([
    ['other', true],
    ['bakers', false],
    ['empty', false],
  ]);
  expect(leftOut).toEqual([{ id: 'empty', reason: 'The reference report holds no text to compare with.' }]);
});

test('batch does not decide where a line says that both are of one event', async () => {
  const { out } = await runWith(
    ['batch'],
    JSON.stringify({ id: 'a', text: STORY, against: [{ id: 'bakers', text: BAKERS, force: true }] }),
  );
  expect(JSON.parse(out).review.references).toMatchObject([{ id: 'bakers', sameEvent: true }]);
});

test.each([
  [['--help'], /framecheck batch/],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
])('%s', async (args, expected) => {
  const { code, out } = await runWith(args);
  expect(code).toBe(0);
  expect(out).toMatch(expected);
});
