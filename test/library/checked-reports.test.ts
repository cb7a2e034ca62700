import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadChecked, loadCheckedReport, MOST_BYTES, rememberChecked } from '../../src/library/checked-reports';
import { areaOf } from './area';
import { lockManager } from './locks';
import { articleOf, headAt } from './reports';

let area: ReturnType<typeof areaOf>;
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  area = areaOf();
});

async function remember(name: string, text = `The ferry ${name} left.`): Promise<string> {
  const url = `https://fjord.example/${name}`;
  const head = await headAt(url, text);
  await rememberChecked(area, { ...head, tabId: 3, address: url }, articleOf(text, { url }));
  return head.id;
}

const urls = async () => (await loadChecked(area)).map(({ url }) => url?.replace('https://fjord.example/', ''));
const bytes = () => [...area.held].reduce((sum, [key, value]) => sum + new TextEncoder().encode(key + JSON.stringify(value)).length, 0);

test('a session begins with none', async () => {
  expect(await loadChecked(area)).toEqual([]);
  expect(await loadCheckedReport(area, 'none')).toBeUndefined();
});

test('a report is found again, with the tab that it stood in', async () => {
  const id = await remember('anna');
  expect(await loadChecked(area)).toMatchObject([
    { id, url: 'https://fjord.example/anna', tabId: 3, address: 'https://fjord.example/anna' },
  ]);
  expect((await loadCheckedReport(area, id))?.text).toBe('The ferry anna left.');
});

test('the newest comes first, and a later version takes the place of an earlier one', async () => {
  const id = await remember('anna');
  await remember('berta');
  await remember('anna', 'The ferry anna came back.');
  expect(await urls()).toEqual(['anna', 'berta']);
  expect((await loadCheckedReport(area, id))?.text).toBe('The ferry anna came back.');
});

test('reports remembered at once are all there', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => remember(`boat-${at}`)));
  expect((await urls()).length).toBe(20);
});

describe('when the room is used up', () => {
  const long = 'x'.repeat(500_000);

  test('the oldest go, texts and all', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 12; at++) ids.push(await remember(`boat-${at}`, `${at} ${long}`));
    const stayed = await urls();
    expect(stayed[0]).toBe('boat-11');
    expect(stayed).not.toContain('boat-0');
    expect(stayed.length).toBeGreaterThanOrEqual(7);
    expect(bytes()).toBeLessThanOrEqual(MOST_BYTES);
    const texts = await Promise.all(ids.map((id) => loadCheckedReport(area, id)));
    expect(texts.filter(Boolean).length).toBe(stayed.length);
    expect(area.held.size).toBe(stayed.length + 1);
  });

  test.each([
    ['Latin', 'é'],
    ['wide', '”'],
    ['Chinese', '水'],
  ])('%s letters are counted as what they take up', async (_, letter) => {
    for (let at = 0; at < 12; at++) await remember(`boat-${at}`, letter.repeat(400_000));
    const units = [...area.held.values()].reduce<number>((sum, value) => sum + 2 * JSON.stringify(value).length, 0);
    expect(Math.max(bytes(), units)).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes()).toBeGreaterThan(MOST_BYTES / 4);
  });

  test.each([['remove'], ['set']] as const)('a background stopped in front of "%s" leaves no text that nobody knows of', async (call) => {
    for (let at = 0; at < 9; at++) await remember(`boat-${at}`, `${at} ${long}`);
    const stopped = vi.spyOn(area, call).mockRejectedValueOnce(new Error('stopped'));
    await expect(remember('late', `late ${long}`)).rejects.toThrow('stopped');
    stopped.mockRestore();
    const known = new Set((await loadChecked(area)).map(({ id }) => `checked/${id}`));
    expect([...area.held.keys()].filter((key) => key !== 'checked' && !known.has(key))).toEqual([]);
    await remember('later', `later ${long}`);
    expect((await urls())[0]).toBe('later');
    expect(bytes()).toBeLessThanOrEqual(MOST_BYTES);
  });
});
