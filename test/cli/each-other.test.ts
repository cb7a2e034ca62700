import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../src/cli/lines';
import { openLines } from '../../src/cli/open-lines';
import { holdRecent } from '../../src/cli/recent';
import { run } from '../../src/cli/run';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'framecheck-test-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A stream as the shell hands a file on. */
async function withFile<T>(content: string, use: (input: Readable) => Promise<T>): Promise<T> {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, content);
  const fd = openSync(path, 'r');
  try {
    return await use(Object.assign(new Readable({ read() {} }), { fd }));
  } finally {
    closeSync(fd);
  }
}

const withPipe = <T>(content: string, use: (input: Readable) => Promise<T>): Promise<T> => use(Readable.from([content]));
const ways = [
  ['a file', withFile],
  ['a pipe', withPipe],
] as const;

const ignore = () => undefined;

describe.each(ways)('lines of %s', (_, given) => {
  test('can be read in any order, and are those of a stream', async () => {
    const part = fc.constantFrom('a', '“é”', '\n', ' ', '{}');
    await fc.assert(
      fc.asyncProperty(fc.array(part), async (parts) => {
        const content = parts.join('');
        const streamed: string[] = [];
        for await (const line of linesOf(Readable.from([content], { objectMode: false }))) streamed.push(line);
        const lines = await given(content, async (input) => {
          const opened = await openLines(input, ignore);
          const read = Array.from({ length: opened.count }, (_, at) => opened.read(opened.count - 1 - at)).reverse();
          opened.close();
          return read;
        });
        expect(lines).toEqual(streamed);
      }),
      { numRuns: 40 },
    );
  });
});

test('nothing of a copy stays', async () => {
  const copies = () => readdirSync(tmpdir()).filter((name) => /^framecheck-\w{6}$/.test(name));
  const before = copies();
  const lines = await openLines(Readable.from(['one\ntwo\n']), ignore);
  if (process.platform !== 'win32') expect(copies()).toEqual(before);
  expect(lines.read(1)).toBe('two');
  lines.close();
  expect(copies()).toEqual(before);
});

test('the latest answers are held and no more', async () => {
  const asked: number[] = [];
  const ask = holdRecent(2, async (at) => asked.push(at));
  for (const at of [1, 2, 1, 3, 1, 2]) await ask(at);
  expect(asked).toEqual([1, 2, 3, 2]);
});

const EVENTS = [
  ['Norvik', 'ferry', 'Per Holt', 'The ferry Anna Lund turned back to Norvik after waves broke two windows of her bridge'],
  ['Olm', 'bakers', 'Ana Brandt', 'The bakers of Olm asked for cheaper rye before the winter fair and shut their ovens'],
  ['Tarn', 'dam', 'Ilse Vogt', 'The dam above Tarn let out water by night and three meadows below the mill were flooded'],
] as const;

/** Two reports of each event, the first ones first. */
const reports = ['post', 'wire'].flatMap((outlet) =>
  EVENTS.map(([place, thing, speaker, told]) => ({
    id: `${thing}-${outlet}`,
    text:
      outlet === 'post'
        ? `News from ${place}\n\n${told}, ${speaker} said on Monday. The ${thing} had been spoken of for weeks.`
        : `Trouble for the ${thing} in ${place}\n\nOfficials said on Monday: ${told.replace('The', 'the')}. “We did not expect it,” ${speaker} told a crowd.`,
  })),
);

interface Answer {
  id?: unknown;
  error?: string;
  review?: { references: { id: string; sameEvent: boolean }[] };
  leftOut?: { id: string; reason: string }[];
}

async function answersTo(
  lines: unknown[],
  given: (typeof ways)[number][1] = withFile,
): Promise<{ answers: Answer[]; err: string; code: number }> {
  const content = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [stdout, stderr].map((stream) => stream.setEncoding('utf8').toArray()) as [Promise<string[]>, Promise<string[]>];
  const code = await given(content, (stdin) => run(['batch', '--against-each-other'], { stdin, stdout, stderr }));
  stdout.end();
  stderr.end();
  const answers = (await out).join('').split('\n').filter(Boolean);
  return { answers: answers.map((line) => JSON.parse(line)), err: (await err).join(''), code };
}

const referencesOf = ({ review }: Answer = {}): string[] => review?.references.map(({ id }) => id) ?? [];

test.each(ways)('each report of %s is compared with the others, its own event first', async (name, given) => {
  const { answers, err, code } = await answersTo(reports, given);
  expect([code, answers.map(({ id }) => id)]).toEqual([0, reports.map(({ id }) => id)]);
  expect(answers.map((answer) => referencesOf(answer)[0])).toEqual(
    reports.map(({ id }) => (id.endsWith('post') ? id.replace('post', 'wire') : id.replace('wire', 'post'))),
  );
  expect(err.includes('copied to a temporary file')).toBe(name === 'a pipe');
  expect(err).toMatch(/framecheck: 6 lines, 0 without a review\n$/);
});

test('five at most', async () => {
  const many = Array.from({ length: 9 }, (_, at) => ({
    id: `r${at}`,
    text: `${reports[0]?.text} Witness ${'abcdefghi'[at]}${at} saw it.`,
  }));
  for (const answer of (await answersTo(many)).answers) expect(referencesOf(answer).length).toBe(5);
});

test('lines that name an event are compared with those of the same event only, however unlike', async () => {
  const [ferry, bakers, dam, ferryWire] = reports.map((report, at) => ({ ...report, event: ['a', 'b', 'b', 'c'][at] }));
  const { answers } = await answersTo([ferry, bakers, dam, ferryWire]);
  expect(answers.map(referencesOf)).toEqual([[], [dam?.id], [bakers?.id], []]);
});

test('a bad line and an empty one cost themselves only, and are nobody’s candidates', async () => {
  const { answers } = await answersTo([reports[0], 'no JSON', '', { id: 'x' }, reports[3]]);
  expect(answers.map(({ id, error }) => error ?? id)).toEqual([
    'ferry-post',
    'the line is not valid JSON',
    'a report needs either "text" or "html"',
    'ferry-wire',
  ]);
  expect([referencesOf(answers[0]), referencesOf(answers[3])]).toEqual([['ferry-wire'], ['ferry-post']]);
});

test('the same text twice is named and takes no place', async () => {
  const [ferry, , , wire] = reports;
  const { answers } = await answersTo([ferry, { ...ferry, id: 'copy' }, wire]);
  expect(referencesOf(answers[0])).toEqual(['ferry-wire']);
  expect(answers[0]?.leftOut).toEqual([{ id: 'copy', reason: 'The reference report is the same text, word for word.' }]);
});

test('lines without a name, or with that of another, are named by their place', async () => {
  const [ferry, , , wire] = reports;
  const third = { id: 'ferry-wire', text: `${wire?.text} The ferry stays in the harbour.` };
  const { answers } = await answersTo([ferry, wire, third, { text: `${ferry?.text} She sails on Friday.` }]);
  expect(referencesOf(answers[0]).sort()).toEqual(['ferry-wire', expect.stringMatching(/^line [23]$/), 'line 4']);
});

test('what a line itself names is compared as well', async () => {
  const [ferry, bakers, , wire] = reports;
  const { answers } = await answersTo([{ ...ferry, against: [{ ...bakers, force: true }] }, wire]);
  expect(referencesOf(answers[0]).sort()).toEqual(['bakers-post', 'ferry-wire']);
});
