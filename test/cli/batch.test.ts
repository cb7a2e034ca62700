import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { runBatch } from '../../src/cli/batch';
import type { Article } from '../../src/core/article';
import type { ReferenceReport } from '../../src/core/compare/reference-report';
import type { Review } from '../../src/core/review';

/** Stands for the checker: answers with what it was given. */
const review = (article: Article, references?: ReferenceReport[]) => ({ article, references }) as unknown as Review;

interface Answer {
  id?: unknown;
  error?: string;
  review?: { article: Article; references: ReferenceReport[] };
  leftOut?: { id: string; reason: string }[];
}

async function answersTo(lines: string[]): Promise<{ answers: Answer[]; log: string }> {
  const [output, log] = [new PassThrough(), new PassThrough()];
  const text = (stream: PassThrough) => stream.setEncoding('utf8').toArray();
  const [out, err] = [text(output), text(log)];
  await runBatch(Readable.from([lines.join('\n')]), output, log, review);
  output.end();
  log.end();
  const written = (await out).join('');
  return {
    answers: written
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    log: (await err).join(''),
  };
}

const answerTo = async (line: unknown): Promise<Answer | undefined> =>
  (await answersTo([typeof line === 'string' ? line : JSON.stringify(line)])).answers[0];

test('answers stand in the order of the lines, also around bad ones', async () => {
  const lines = ['{"id":1,"text":"One."}', 'no JSON', '{"id":2}', '', '{"id":"c","text":"Three."}\r'];
  const { answers, log } = await answersTo(lines);
  expect(answers.map(({ id, review, error }) => id ?? (review ? 'review' : error))).toEqual([1, 'the line is not valid JSON', 2, 'c']);
  expect(log).toBe('framecheck: 4 lines, 2 without a review\n');
});

test('a text is taken unchanged, with what is said about it', async () => {
  const text = ' Two  blanks.\n';
  const answer = await answerTo({
    id: 7,
    text,
    url: 'https://paper.example/a',
    published: '2026-01-02',
    event: 'e',
  });
  expect(answer?.review?.article).toMatchObject({ text, url: 'https://paper.example/a', published: '2026-01-02' });
});

test('a page is read as in the browser', async () => {
  const html = `<h1>Boats come home</h1>${'<p>The keepers of the lighthouse counted the boats that came home before the weather turned.</p>'.repeat(3)}`;
  expect((await answerTo({ id: 8, html, url: 'https://paper.example/a' }))?.review?.article).toMatchObject({
    headline: { start: 0, end: 15 },
    url: 'https://paper.example/a',
  });
});

describe('a line that cannot be checked', () => {
  test.each([
    ['no JSON', '{', 'the line is not valid JSON'],
    ['a list', [1], 'a report is a JSON object'],
    ['null', 'null', 'a report is a JSON object'],
    ['no text', { id: 1 }, 'a report needs either "text" or "html"'],
    ['text and page', { text: 'a', html: 'b' }, 'a report needs either "text" or "html"'],
    ['a text that is none', { text: 5 }, '"text" must be a string'],
    ['a date that is none', { text: 'a', published: 2026 }, '"published" must be a string'],
    ['references that are no list', { text: 'a', against: {} }, '"against" must be a list of reports'],
    [
      'a reference that is no report',
      { text: 'a', against: [{ id: 'x', text: 'b' }, 5] },
      'reference 2 of "against": a report is a JSON object',
    ],
    ['a reference without an id', { text: 'a', against: [{ text: 'b' }] }, 'reference 1 of "against": "id" must be a string'],
    [
      'a reference without a text',
      { text: 'a', against: [{ id: 'x' }] },
      'reference 1 of "against": a report needs either "text" or "html"',
    ],
    [
      'a force that is none',
      { text: 'a', against: [{ id: 'x', text: 'b', force: 1 }] },
      'reference 1 of "against": "force" must be true or false',
    ],
    [
      'two references of one name',
      {
        text: 'a',
        against: [
          { id: 'x', text: 'b' },
          { id: 'x', text: 'c' },
        ],
      },
      'two references of "against" have the id "x"',
    ],
    ['a page that nests too deep', { html: '<div>'.repeat(600) }, 'the page nests its elements more than 512 deep'],
  ])('%s', async (_, line, error) => {
    expect((await answerTo(line))?.error).toBe(error);
  });
});

describe('references of a line', () => {
  const text = 'The keepers of the lighthouse counted the boats that came home before the weather turned and the harbour was shut.';
  const answerAgainst = (against: unknown[]) => answerTo({ id: 1, text, against });

  test('are handed on in their order, with what is said about them', async () => {
    const answer = await answerAgainst([
      { id: 'b', text: 'Two boats came home.', published: '2026-01-02', url: 'https://paper.example/b' },
      { id: 'a', text: 'Three boats came home.', force: true },
    ]);
    expect(answer?.review?.references).toMatchObject([
      { id: 'b', force: false, article: { text: 'Two boats came home.', published: '2026-01-02', url: 'https://paper.example/b' } },
      { id: 'a', force: true, article: { text: 'Three boats came home.' } },
    ]);
    expect(answer).not.toHaveProperty('leftOut');
  });

  const page = '<p></p>';
  const german =
    'Die Wärter des Leuchtturms zählten die Boote, die vor dem Sturm in den Hafen kamen, und sie waren froh, dass es alle waren.';
  test.each([
    ['an empty one', { text: ' \n' }, 'The reference report holds no text to compare with.'],
    ['a forced empty one', { text: '', force: true }, 'The reference report holds no text to compare with.'],
    ['a page without a report', { html: page }, 'There is no text to read on this page.'],
    ['a huge one', { text: 'boats '.repeat(33_334) }, 'Reports of more than 200,000 characters are not compared.'],
    ['one in another language', { text: german }, 'The reference report is in another language.'],
    ['the same text', { text: text.replaceAll(' ', '\n') }, 'The reference report is the same text, word for word.'],
  ])('%s costs itself only, and says why', async (_, reference, reason) => {
    const answer = await answerAgainst([
      { id: 'x', ...reference },
      { id: 'y', text: 'Two boats came home.' },
    ]);
    expect(answer?.leftOut).toEqual([{ id: 'x', reason }]);
    expect(answer?.review?.references.map(({ id }) => id)).toContain('y');
  });

  test('the same text is compared where both are said to be of one event', async () => {
    expect(await answerAgainst([{ id: 'x', text, force: true }])).not.toHaveProperty('leftOut');
  });
});

test('no more is read than is written', async () => {
  const line = `${JSON.stringify({ id: 1, text: 'x'.repeat(1000) })}\n`;
  let [given, taken] = [0, 0];
  const input = new Readable({
    highWaterMark: 1,
    read() {
      given += 1;
      this.push(given <= 500 ? line : null);
    },
  });
  let ahead = 0;
  const slow = new Writable({
    highWaterMark: 1,
    write(_chunk, _encoding, done) {
      taken += 1;
      ahead = Math.max(ahead, given - taken);
      setImmediate(done);
    },
  });
  await runBatch(input, slow, new PassThrough(), review);
  expect(taken).toBe(500);
  expect(ahead).toBeLessThan(10);
});
