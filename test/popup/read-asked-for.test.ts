import { expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import { readAskedFor } from '../../src/popup/read-asked-for';

const article: Article = { text: 'The whole report.', url: 'https://tern.example/a', outlet: 'Tern', language: 'en', read: 'whole' };
const selected = { ...article, text: 'The regime fell.', read: 'part', remark: 'Only the words that you selected were read.' };

const none = async () => ({});

test.each([
  ['a page', {}, { article }],
  ['a comparison', { begin: 'compared' as const }, { article, begin: 'compared' }],
  ['words that were selected', { selection: 'The regime fell.' }, { article: selected }],
  ['white space that was selected', { selection: '  ' }, { article }],
])('%s is read as it was asked for', async (_name, asked, reading) => {
  const askChosen = vi.fn();
  expect(await readAskedFor({ article }, asked, askChosen)).toEqual(reading);
  expect(askChosen, 'nothing was chosen for a page that is new').not.toHaveBeenCalled();
});

test('reports that were chosen for a page are compared with it again until it is left or reloaded', async () => {
  const [page, again] = [{ article }, { article, again: true as const }];
  expect(await readAskedFor(again, {}, async () => ({ forced: ['wire'] }))).toEqual({ article, forced: ['wire'] });
  expect(await readAskedFor(again, {}, async () => ({}))).toEqual({ article });
  expect(await readAskedFor(page, {}, async () => ({ forced: ['wire'] }))).toEqual({ article });
  expect(await readAskedFor(again, { selection: 'The regime fell.' }, async () => ({ forced: ['wire'] }))).toEqual({ article: selected });
});

test('the part of the report that was on show is shown again, unless another is asked for', async () => {
  const again = { article, again: true as const };
  const askChosen = async () => ({ begin: 'sources' as const });
  expect(await readAskedFor(again, {}, askChosen)).toEqual({ article, begin: 'sources' });
  expect(await readAskedFor(again, { begin: 'compared' }, askChosen)).toEqual({ article, begin: 'compared' });
  expect(await readAskedFor({ article }, {}, askChosen)).toEqual({ article });
});

test('words that are selected on a page without a report are read', async () => {
  const page = { nothing: { key: 'nothing.gallery', args: {} } };
  const { url: _url, outlet: _outlet, ...words } = selected;
  expect(await readAskedFor(page, { selection: 'The regime fell.' }, none)).toEqual({ article: words });
  expect(await readAskedFor(page, {}, none)).toEqual(page);
});

test('words of a page that cannot be read are not read either', async () => {
  const page = { nothing: { key: 'nothing.refused', args: {} } };
  expect(await readAskedFor(page, { selection: 'The regime fell.' }, none)).toEqual(page);
});
