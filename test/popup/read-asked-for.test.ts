import { expect, test } from 'vitest';
import type { Article } from '../../src/core/article';
import { readAskedFor } from '../../src/popup/read-asked-for';

const article: Article = { text: 'The whole report.', url: 'https://tern.example/a', outlet: 'Tern', language: 'en', read: 'whole' };
const selected = { ...article, text: 'The regime fell.', read: 'part', remark: 'Only the words that you selected were read.' };

test.each([
  ['a page', {}, { article }],
  ['a comparison', { begin: 'compared' as const }, { article, begin: 'compared' }],
  ['words that were selected', { selection: 'The regime fell.' }, { article: selected }],
  ['white space that was selected', { selection: '  ' }, { article }],
])('%s is read as it was asked for', async (_name, asked, reading) => {
  expect(await readAskedFor({ article }, asked)).toEqual(reading);
});

test('reports that were chosen for a page are compared with it again until it is left or reloaded', async () => {
  expect(await readAskedFor({ article, again: true }, { forced: ['wire'] })).toEqual({ article, forced: ['wire'] });
  expect(await readAskedFor({ article }, { forced: ['wire'] })).toEqual({ article });
  expect(await readAskedFor({ article, again: true }, { forced: ['wire'], selection: 'The regime fell.' })).toEqual({ article: selected });
});

test('words that are selected on a page without a report are read', async () => {
  const page = { nothing: { key: 'nothing.gallery', args: {} } };
  const { url: _url, outlet: _outlet, ...words } = selected;
  expect(await readAskedFor(page, { selection: 'The regime fell.' })).toEqual({ article: words });
  expect(await readAskedFor(page, {})).toEqual(page);
});

test('words of a page that cannot be read are not read either', async () => {
  const page = { nothing: { key: 'nothing.refused', args: {} } };
  expect(await readAskedFor(page, { selection: 'The regime fell.' })).toEqual(page);
});
