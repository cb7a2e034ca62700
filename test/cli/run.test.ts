import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

test.each([
  [['--help'], /framecheck batch/],
  [['--version'], /^\d+\.\d+\.\d+\n$/],
])('%s', async (args, expected) => {
  const { code, out } = await runWith(args);
  expect(code).toBe(0);
  expect(out).toMatch(expected);
});
