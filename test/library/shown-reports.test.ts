import { beforeEach, expect, test, vi } from 'vitest';
import type { Part } from '../../src/core/part';
import { dropShown, loadShown, setShown, turnShown } from '../../src/library/shown-reports';
import { areaOf } from './area';
import { lockManager } from './locks';
import { articleOf } from './reports';

let area: ReturnType<typeof areaOf>;
let now = 0;
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  vi.spyOn(Date, 'now').mockImplementation(() => ++now);
  area = areaOf();
  now = 0;
});

const show = (tabId: number, text: string, forced: string[] = [], address = 'https://fjord.example/a') =>
  setShown(area, { tabId, address, article: articleOf(text), forced });
const textIn = async (tabId: number) => (await loadShown(area, tabId))?.article.text;

test('a tab shows what was last checked in it', async () => {
  await show(1, 'One.');
  await show(2, 'Two.');
  await show(1, 'Three.');
  expect([await textIn(1), await textIn(2), await textIn(3)]).toEqual(['Three.', 'Two.', undefined]);
});

test.each([
  ['the same report with another comparison stays the same', () => show(1, 'One.', ['b']), 1],
  ['another text begins anew', () => show(1, 'Two.'), 2],
  ['the same text at another address begins anew', () => show(1, 'One.', [], 'https://fjord.example/b'), 2],
])('%s', async (_case, then, since) => {
  await show(1, 'One.');
  await then();
  expect((await loadShown(area, 1))?.since).toBe(since);
});

test('the comparisons asked for last are kept', async () => {
  await show(1, 'One.', ['a']);
  await show(1, 'One.', ['a', 'b']);
  expect((await loadShown(area, 1))?.forced).toEqual(['a', 'b']);
});

test('the part that the reader turned to is kept until the report is checked anew, and a tab that shows none stays without', async () => {
  const partIn = async (tabId: number): Promise<Part | undefined> => (await loadShown(area, tabId))?.begin;
  await show(1, 'One.');
  await show(2, 'Two.');
  await turnShown(area, 1, 'sources');
  await turnShown(area, 3, 'checked');
  expect([await partIn(1), await partIn(2), await textIn(3)]).toEqual(['sources', undefined, undefined]);
  expect((await loadShown(area, 1))?.since).toBe(1);
  await show(1, 'One.');
  expect(await partIn(1)).toBeUndefined();
});

test('what was dropped is not shown any more, and nothing else goes', async () => {
  await show(1, 'One.');
  await show(2, 'Two.');
  await dropShown(area, 1);
  expect([await textIn(1), await textIn(2)]).toEqual([undefined, 'Two.']);
});

test('the oldest make room for the newest, and none for what is too long for all the room', async () => {
  for (const tabId of [1, 2, 3]) await show(tabId, 'x'.repeat(150_000));
  expect([await textIn(1), await textIn(2), await textIn(3)].map((text) => text?.length)).toEqual([undefined, 150_000, 150_000]);
  await show(4, 'x'.repeat(500_000));
  expect([await textIn(2), await textIn(3), await textIn(4)].map((text) => text?.length)).toEqual([150_000, 150_000, undefined]);
});

test('tabs that are checked at once are all held', async () => {
  await Promise.all([1, 2, 3, 4, 5].map((tabId) => show(tabId, `Report ${tabId}.`)));
  expect(await Promise.all([1, 2, 3, 4, 5].map(textIn))).toEqual([1, 2, 3, 4, 5].map((tabId) => `Report ${tabId}.`));
});
