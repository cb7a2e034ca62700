// The popup loads these when it looks for the way to other reports: here they are loaded before, so that no test waits for a disk.
import '../../src/core/news-search';
import '../../src/core/search-words';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../src/core/article';
import type { Message } from '../../src/core/message';
import { defaultSettings } from '../../src/core/settings';
import { type Doors, Popup } from '../../src/popup/Popup';
import type { OnOffer } from '../../src/view/compared/on-offer';
import { article } from '../view/a-review';
import { compared, reference, swapped } from '../view/compared/a-comparison';
import { change, choose, click, draw, isTicked, textOf } from '../view/draw';

const offer = (id: string, leftOut?: string): OnOffer => ({
  id,
  outlet: `The ${id}`,
  from: 'session',
  language: 'en',
  words: 100,
  ...(leftOut && { leftOut: { key: leftOut, args: {} } }),
});

/** A background that holds this report and two others, of which `wire` is of the same event; it refuses what `refuses` names. */
function world({ kept = false, refuses }: { kept?: boolean; refuses?: Message } = {}) {
  const held = { rejected: new Set<string>(), kept, asked: [] as Article[] };
  const unlessRefused = async <T,>(work: () => T): Promise<T> => {
    if (refuses) throw Object.assign(new Error('no'), { said: refuses });
    return work();
  };
  const isCompared = (id: string, forced: string[]) => forced.includes(id) || (id === 'wire' && !held.rejected.has(id));
  const doors: Doors = {
    read: async () => ({ article }),
    review: async (_article, forced) =>
      compared([swapped], { references: ['wire', 'post'].filter((id) => isCompared(id, forced)).map((id) => reference({ id })) }),
    turn: async () => ({}),
    references: async (asked) => {
      held.asked.push(asked);
      const itself: OnOffer = { ...offer('this', 'reference.same-report'), from: held.kept ? 'kept' : 'session' };
      return [itself, offer('wire', held.rejected.has('wire') ? 'reference.rejected' : undefined), offer('post', 'reference.other-event')];
    },
    keep: () =>
      unlessRefused(() => {
        held.kept = true;
        return { id: 'this' };
      }),
    library: async () => 'whole',
    newsSearch: async () => 'https://news.example/?q=%s',
    unkeep: async () => {
      held.kept = false;
    },
    reject: async (_article, id) => held.rejected.add(id),
    unreject: async (_article, id) => held.rejected.delete(id),
    show: async () => ({ shown: true }),
    showThere: async () => ({ shown: false }),
    highlight: async () => ({ painted: 0, lost: 0 }),
    clear: async () => ({ painted: 0, lost: 0 }),
    painted: async () => ({ painted: 0, lost: 0 }),
    changeSettings: async (make) => make(defaultSettings),
    openOptions: () => {},
    openPanel: () => {},
    save: async () => '',
    copy: async () => {},
  };
  return { doors, held };
}

const open = (doors: Doors) => draw(<Popup doors={doors} />);
const sections = (document: Document) =>
  [...document.querySelectorAll('[data-reference]')].map((each) => each.getAttribute('data-reference'));

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

test('the tab says how many reports were compared, and nothing where none was', async () => {
  const { doors, held } = world();
  expect(textOf(await open(doors), '#tab-compared')).toBe('Compared 1');
  held.rejected.add('wire');
  expect(textOf(await open(doors), '#tab-compared')).toBe('Compared');
});

test('the background is asked with the article as it was read', async () => {
  const { doors, held } = world();
  await open(doors);
  expect(held.asked).toEqual([article]);
});

test('a match can be rejected, and the rejection taken back at once or later', async () => {
  const { doors } = world();
  const document = await open(doors);
  await click(document, '[name=reject]');
  expect(sections(document)).toEqual([]);
  expect(textOf(document, '.answer [role=status]')).toBe('Not compared any more in this session.');
  await click(document, '[name=undo]');
  expect(sections(document)).toEqual(['wire']);
  await click(document, '[name=reject]');
  await click(document, '[name=unreject]');
  expect(sections(document)).toEqual(['wire']);
});

test('what may be compared all the same waits for the way to other reports above it, which would move it from under a click', async () => {
  const { doors } = world();
  const waiting = await open({ ...doors, newsSearch: () => new Promise(() => {}) });
  expect(waiting.querySelector('[data-left-out]')).toBeNull();
  const none = await open({ ...doors, newsSearch: () => Promise.reject(new Error('no')) });
  expect(none.querySelector('[data-left-out]')).not.toBeNull();
});

test('a report can be compared all the same, and left out again', async () => {
  const { doors, held } = world();
  const document = await open(doors);
  await choose(document, '[name=force]', 'post');
  await click(document, '[name=compare]');
  expect(sections(document)).toEqual(['wire', 'post']);
  await click(document, '[data-reference=post] [name=reject]');
  expect(sections(document)).toEqual(['wire']);
  expect(held.rejected.size).toBe(0);
  await click(document, '[name=undo]');
  expect(sections(document)).toEqual(['wire', 'post']);
});

test('a chosen report that could not be compared is said to be so', async () => {
  const { doors } = world();
  const document = await open({ ...doors, review: (asked, _forced, begin) => doors.review(asked, [], begin) });
  await choose(document, '[name=force]', 'post');
  await click(document, '[name=compare]');
  expect(textOf(document, '.answer [role=status]')).toBe('This report cannot be compared.');
});

test('a report is kept and let go; one that was kept before is ticked', async () => {
  const { doors, held } = world();
  const document = await open(doors);
  await change(document, '[name=keep]', true);
  expect([held.kept, isTicked(document, '[name=keep]')]).toEqual([true, true]);
  expect(textOf(document, '.answer [role=status]')).toBe('Kept on this device as a reference.');
  await change(document, '[name=keep]', false);
  expect([held.kept, isTicked(document, '[name=keep]')]).toEqual([false, false]);
  expect(isTicked(await open(world({ kept: true }).doors), '[name=keep]')).toBe(true);
});

test('a report that is not kept after all is not ticked, and the answer says why', async () => {
  const document = await open(world({ refuses: { key: 'report.not-compared', args: {} } }).doors);
  await change(document, '[name=keep]', true);
  expect(isTicked(document, '[name=keep]')).toBe(false);
  expect(textOf(document, '.answer [role=status]')).toBe('This report cannot be compared.');
});

test('what is worth a look first leads into the comparison', async () => {
  const { doors } = world();
  const review: Doors['review'] = async (...asked) => ({
    ...(await doors.review(...asked)),
    first: [{ check: 'swapped-labels', passage: 0 }],
  });
  const document = await open({ ...doors, review });
  expect(textOf(document, '.first-row .row-head')).toBe('“regime” here, “government” in Harbour Wire');
  expect(textOf(document, '.first-row .first-what')).toBe('Called by another name elsewhere');
  await click(document, '.first-row');
  expect(document.querySelector('#tab-compared')?.getAttribute('aria-selected')).toBe('true');
  expect(document.querySelector('[aria-current]')?.hasAttribute('data-pair')).toBe(true);
});
