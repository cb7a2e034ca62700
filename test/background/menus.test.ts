import { beforeEach, expect, test, vi } from 'vitest';

const opened = { tabs: [] as string[], windows: [] as object[], popups: 0 };
vi.mock('../../src/background/keep-tab', () => ({ keepTab: vi.fn() }));

vi.mock('../../src/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `home/${path}` },
    tabs: { create: async ({ url }: { url: string }) => opened.tabs.push(url) },
    windows: { create: async (window: object) => opened.windows.push(window) },
    action: {
      openPopup: async () => {
        opened.popups += 1;
      },
    },
  },
}));

const ADD_TO_LEXICON = 'add-to-lexicon';
const { onMenu } = await import('../../src/background/menus');
const { takeAskedFor } = await import('../../src/background/asked-for');
const click = (selectionText?: string, menuItemId = ADD_TO_LEXICON, incognito = false) =>
  onMenu({ menuItemId, selectionText, modifiers: [], editable: false }, {
    id: 3,
    incognito,
    url: 'https://orvale.example/report',
  } as never);

beforeEach(() => Object.assign(opened, { tabs: [], windows: [], popups: 0 }));

test.each([
  ['words', 'the mob', ['the%20mob']],
  ['words over two lines', ' the\n  mob ', ['the%20mob']],
  ['words that would end an address', 'a#b/c?d=<e>', ['a%23b%2Fc%3Fd%3D%3Ce%3E']],
  ['a whole paragraph, as far as a form goes', 'ab '.repeat(80), [encodeURIComponent(`${'ab '.repeat(33)}a`)]],
  ['white space', ' \n ', []],
  ['nothing', undefined, []],
])('%s open the lexicon with a new entry for them', async (_name, selection, words) => {
  await click(selection);
  expect(opened.tabs).toEqual(words.map((each) => `home/src/options/index.html#lexicon/add/${each}`));
});

test('a menu of another name opens nothing', async () => {
  await click('the mob', 'other');
  expect(opened).toEqual({ tabs: [], windows: [], popups: 0 });
});

test.each([
  [ADD_TO_LEXICON, 'lexicon/add-private/the%20mob'],
  ['always-check', 'sites/always/orvale.example'],
])('out of a private window %s opens a window where something can be kept', async (entry, place) => {
  await click('the mob', entry, true);
  expect(opened.tabs).toEqual([]);
  expect(opened.windows).toEqual([{ url: `home/src/options/index.html#${place}`, incognito: false }]);
});

test.each([
  ['check-page', undefined, {}],
  ['compare-page', undefined, { begin: 'compared' }],
  ['check-selection', 'The regime fell.', { selection: 'The regime fell.' }],
])('%s of %j opens the popup for it', async (entry, selection, asked) => {
  await click(selection, entry);
  expect(opened.popups).toBe(1);
  expect(takeAskedFor(3)).toEqual(asked);
  expect(takeAskedFor(3), 'the next popup is an ordinary one').toEqual({});
});
