import { beforeEach, describe, expect, test, vi } from 'vitest';

const opened = { tabs: [] as string[], windows: [] as object[], popups: 0 };
const readTab = vi.hoisted(() => vi.fn());
vi.mock('../../src/background/page', () => ({ readTab }));
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
const { readAskedFor } = await import('../../src/background/read-asked-for');
const click = (selectionText?: string, menuItemId = ADD_TO_LEXICON, incognito = false) =>
  onMenu({ menuItemId, selectionText, modifiers: [], editable: false }, { id: 3, incognito } as never);

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

test('out of a private window it opens in a window where an entry can be kept', async () => {
  await click('the mob', ADD_TO_LEXICON, true);
  expect(opened.tabs).toEqual([]);
  expect(opened.windows).toEqual([{ url: 'home/src/options/index.html#lexicon/add/the%20mob', incognito: false }]);
});

describe('what the popup is opened for', () => {
  const page = { article: { text: 'The whole report.', url: 'https://tern.example/a', outlet: 'Tern', language: 'en', read: 'whole' } };
  beforeEach(() => void readTab.mockResolvedValue(page));

  test.each([
    ['check-page', undefined, page],
    ['compare-page', undefined, { ...page, begin: 'compared' }],
    [
      'check-selection',
      'The regime fell.',
      {
        article: {
          text: 'The regime fell.',
          url: 'https://tern.example/a',
          outlet: 'Tern',
          language: 'en',
          read: 'part',
          remark: 'Only the words that you selected were read.',
        },
      },
    ],
    ['check-selection', '  ', page],
  ])('%s of %j', async (entry, selection, reading) => {
    await click(selection, entry);
    expect(opened.popups).toBe(1);
    expect(await readAskedFor(3)).toEqual(reading);
    expect(await readAskedFor(3), 'the next popup is an ordinary one').toEqual(page);
  });

  test('words of a page that cannot be read are not read either', async () => {
    readTab.mockResolvedValue({ nothing: { key: 'nothing.refused', args: {} } });
    await click('The regime fell.', 'check-selection');
    expect(await readAskedFor(3)).toEqual({ nothing: { key: 'nothing.refused', args: {} } });
  });
});
