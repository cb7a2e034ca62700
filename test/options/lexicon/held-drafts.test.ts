import { beforeEach, expect, test, vi } from 'vitest';
import { newDraft } from '../../../src/options/lexicon/draft';
import { draftOfEntry, draftOfNew, holdDraft, loadDrafts, MOST_BYTES } from '../../../src/options/lexicon/held-drafts';
import { areaOf } from '../../library/area';
import { lockManager } from '../../library/locks';

let area: ReturnType<typeof areaOf>;
beforeEach(() => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  area = areaOf();
});

const hold = (of: string, words: string) => holdDraft(area, of, newDraft(words, 'None.'));
const held = async () => (await loadDrafts(area)).map(({ of, draft }) => [of, draft.forms.length]);

test('each is held as it was written last, the last one first, until it is let go', async () => {
  await Promise.all([hold(draftOfNew(), 'a'), hold(draftOfEntry('rebel'), 'ab'), hold(draftOfNew(), 'abc')]);
  expect(await held()).toEqual([
    ['new/', 3],
    ['entry/rebel', 2],
  ]);
  await holdDraft(area, draftOfNew());
  expect(await held()).toEqual([['entry/rebel', 2]]);
});

test('the oldest make room for the last, and none for one that is too long for all the room', async () => {
  const third = Math.floor(MOST_BYTES / 2 / 2.5);
  for (const words of ['a', 'b', 'c']) await hold(draftOfNew(words), words.repeat(third));
  expect((await held()).map(([of]) => of)).toEqual(['new/c', 'new/b']);
  await hold(draftOfNew('d'), 'd'.repeat(MOST_BYTES));
  expect((await held()).map(([of]) => of)).toEqual(['new/c', 'new/b']);
});
