import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Candidate } from '../../src/background/candidates';
import { showThere } from '../../src/background/show-there';
import { addressAt } from '../../src/core/text-fragment';

const browser = vi.hoisted(() => ({
  scripting: { executeScript: vi.fn() },
  tabs: { update: vi.fn(), create: vi.fn() },
  windows: { update: vi.fn() },
}));
const loadCandidates = vi.hoisted(() => vi.fn());
const paintTab = vi.hoisted(() => vi.fn());
vi.mock('../../src/browser', () => ({ browser }));
vi.mock('../../src/background/candidates', () => ({ loadCandidates }));
vi.mock('../../src/background/page', () => ({ paintTab }));

const url = 'https://fjord.example/ferry';
const text = 'Strikers among the crew had left.';
const quote = { exact: 'Strikers', prefix: '', suffix: ' among the crew had' };

beforeEach(() => {
  vi.resetAllMocks();
  browser.tabs.update.mockResolvedValue({ windowId: 8 });
  paintTab.mockResolvedValue({ shown: true });
});

const hold = (candidate: Partial<Candidate>, address = url) =>
  loadCandidates.mockResolvedValue([{ head: { id: 'wire', ...(address && { url: address }) }, ...candidate }]);
const show = () => showThere({ id: 'wire', quote });

describe('the words of a reference are shown', () => {
  test('in its own tab, where that still shows it', async () => {
    hold({ tabId: 3, address: `${url}#top`, load: async () => ({ article: { text, language: 'en', read: 'whole' } }) });
    browser.scripting.executeScript.mockResolvedValue([{ result: `${url}#comments` }]);
    expect(await show()).toEqual({ shown: true });
    expect(browser.tabs.update).toHaveBeenCalledWith(3, { active: true });
    expect(browser.windows.update).toHaveBeenCalledWith(8, { focused: true });
    expect(paintTab).toHaveBeenCalledWith(3, 'show', { quote, text });
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test.each([
    ['shows another page', () => browser.scripting.executeScript.mockResolvedValue([{ result: 'https://fjord.example/other' }])],
    ['is gone, or may not be looked into', () => browser.scripting.executeScript.mockRejectedValue(new Error('No tab with id'))],
  ])('in a new tab, where its own %s', async (_, arrange) => {
    hold({ tabId: 3, address: url });
    arrange();
    expect(await show()).toEqual({ shown: true });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: addressAt(url, quote) });
    expect(paintTab).not.toHaveBeenCalled();
  });

  test('in a new tab, where it was never in one of this session', async () => {
    hold({});
    expect(await show()).toEqual({ shown: true });
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: addressAt(url, quote) });
  });
});

test.each([
  ['a reference that is not held any more', () => loadCandidates.mockResolvedValue([])],
  ['a reference without an address', () => hold({}, '')],
  ['an address that is none of the web', () => hold({}, 'javascript:alert(1)')],
])('%s is not shown', async (_, arrange) => {
  arrange();
  expect(await show()).toEqual({ shown: false });
  expect(browser.tabs.create).not.toHaveBeenCalled();
});
