import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/core/compare/candidates/hash';
import { headOf, idAt } from '../../src/library/report-head';
import { articleOf, weights } from './reports';

const text = 'Ferry turns back\n\nThe ferry to Norvik turned back on Monday, its captain said.';
const idOf = async (article: Parameters<typeof headOf>[0]) => (await headOf(article, weights)).id;

test('tells all but the text', async () => {
  const about = { headline: { start: 0, end: 16 }, outlet: 'Fjord Post', published: '2026-03-02', url: 'https://fjord.example/ferry' };
  expect(await headOf(articleOf(text, about), weights)).toEqual({
    id: await idAt('https://fjord.example/ferry'),
    headline: 'Ferry turns back',
    outlet: 'Fjord Post',
    published: '2026-03-02',
    url: 'https://fjord.example/ferry',
    language: 'en',
    words: 14,
    length: text.length,
    isEmpty: false,
    textId: expect.stringMatching(/^[0-9a-f]{24}$/),
    salient: expect.arrayContaining(['norvik']),
    fingerprint: expect.arrayContaining([hashOf('norvik')]),
  });
});

test('what is not known is not made up', async () => {
  const head = await headOf(articleOf(text), weights);
  for (const key of ['headline', 'outlet', 'published', 'url']) expect(head).not.toHaveProperty(key);
});

describe('the id', () => {
  const url = 'https://fjord.example/ferry';
  test.each([
    ['is the same for a place in the report', { url: `${url}#comments` }, true],
    ['is the same for a later version of the report', { text: 'The ferry came back.' }, true],
    ['is another for another query', { url: `${url}?page=2` }, false],
  ])('%s', async (_, changed, same) => {
    const own = await idOf(articleOf(text, { url }));
    expect((await idOf(articleOf(text, { url, ...changed }))) === own).toBe(same);
  });

  test('of a report without an address is of its text, however its lines are broken', async () => {
    expect(await idOf(articleOf(text.replaceAll(' ', '\n')))).toBe(await idOf(articleOf(text)));
    expect(await idOf(articleOf(`${text} Again.`))).not.toBe(await idOf(articleOf(text)));
  });
});
