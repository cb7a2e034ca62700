import { beforeEach, expect, test, vi } from 'vitest';
import { loadRejected, setRejected } from '../../src/library/rejections';
import { areaOf } from './area';
import { lockManager } from './locks';

let area: ReturnType<typeof areaOf>;
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  area = areaOf();
});

test('a rejection holds for its report alone, until it is taken back', async () => {
  await setRejected(area, ['ferry', 'gale'], true);
  await setRejected(area, ['ferry', 'bread'], true);
  expect([...(await loadRejected(area, 'ferry'))].sort()).toEqual(['bread', 'gale']);
  expect([...(await loadRejected(area, 'gale'))]).toEqual([]);
  await setRejected(area, ['ferry', 'gale'], false);
  expect([...(await loadRejected(area, 'ferry'))]).toEqual(['bread']);
});

test('rejections made at once are all kept, each once', async () => {
  const ids = Array.from({ length: 30 }, (_, at) => `report-${at % 15}`);
  await Promise.all(ids.map((id) => setRejected(area, ['ferry', id], true)));
  expect((await loadRejected(area, 'ferry')).size).toBe(15);
});

test('the oldest go when there are too many', async () => {
  await area.set({ rejected: Array.from({ length: 2000 }, (_, at) => ['ferry', `report-${2000 - at}`]) });
  await setRejected(area, ['ferry', 'late'], true);
  const rejected = await loadRejected(area, 'ferry');
  expect([rejected.size, rejected.has('report-1'), rejected.has('report-2'), rejected.has('late')]).toEqual([2000, false, true, true]);
});
