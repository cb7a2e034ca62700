import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LibraryError } from '../../src/library/failed';

type Listener = (raw: unknown, sender: object) => Promise<unknown> | undefined;

const home = 'chrome-extension://framecheck/';
const listeners: Listener[] = [];
const page = { paintTab: vi.fn(), clearTab: vi.fn(), paintedIn: vi.fn() };
const reviewNow = vi.fn();
const onPageAsks = vi.fn(async () => undefined);
const references = {
  offerReferences: vi.fn(),
  reportOnOffer: vi.fn(),
  keep: vi.fn(),
  unkeep: vi.fn(),
  reject: vi.fn(),
  unreject: vi.fn(),
  showThere: vi.fn(),
  warmUp: vi.fn(),
};

vi.mock('../../src/browser', () => ({
  browser: {
    runtime: {
      id: 'framecheck',
      getURL: (path: string) => home + path,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      onInstalled: { addListener: vi.fn() },
    },
    contextMenus: { onClicked: { addListener: vi.fn() } },
    permissions: { onAdded: { addListener: vi.fn() }, onRemoved: { addListener: vi.fn() } },
    commands: { onCommand: { addListener: vi.fn() } },
    i18n: { getMessage: () => '' },
  },
  Failure: class extends Error {
    constructor(readonly said: object) {
      super();
    }
  },
}));
vi.mock('../../src/background/page', () => page);
vi.mock('../../src/background/reviewer', () => ({ reviewNow }));
vi.mock('../../src/background/from-page', () => ({ onPageAsks }));
vi.mock('../../src/background/always', () => ({ syncAlways: vi.fn() }));
vi.mock('../../src/background/warm-up', () => ({ warmUp: references.warmUp }));
vi.mock('../../src/background/offer', () => references);
vi.mock('../../src/background/keep', () => references);
vi.mock('../../src/background/rejections', () => references);
vi.mock('../../src/background/show-there', () => references);

const popup = { id: 'framecheck', url: `${home}src/popup/index.html` };
const options = { id: 'framecheck', url: `${home}src/options/index.html`, frameId: 0, tab: { id: 4 } };
const article = { text: 'The boats left at dawn.', language: 'en', read: 'whole' };

const send = (raw: unknown, sender: object = popup) => (listeners[0] as Listener)(raw, sender);

beforeEach(async () => {
  vi.resetAllMocks();
  onPageAsks.mockResolvedValue(undefined);
  if (listeners.length === 0) await import('../../src/background/background');
});

describe('its own pages are answered', () => {
  test.each([
    ['the popup', popup],
    ['the options page in a tab', options],
  ])('%s', async (_name, sender) => {
    page.paintedIn.mockResolvedValue({ painted: 2, lost: 0 });
    await expect(send({ type: 'painted', ask: { tabId: 3 } }, sender)).resolves.toEqual({ answer: { painted: 2, lost: 0 } });
    expect(page.paintedIn).toHaveBeenCalledWith(3);
  });
});

describe('nobody else is', () => {
  const strangers = [
    [
      'a script in a web page',
      { id: 'framecheck', url: 'https://courier.example/', origin: 'https://courier.example', frameId: 0, tab: { id: 3 } },
    ],
    ['a page that names itself like ours', { id: 'framecheck', url: `https://courier.example/${home}src/popup/index.html` }],
    ['a frame within our page', { ...options, frameId: 7 }],
    ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/popup.html' }],
    ['another extension that borrows our address', { ...popup, id: 'stranger' }],
    ['no one', {}],
  ] as const;

  test.each(strangers)('%s', (_name, sender) => {
    expect(send({ type: 'askedFor', ask: { tabId: 3 } }, sender)).toBeUndefined();
    expect(send({ type: 'chosen', ask: { tabId: 3 } }, sender)).toBeUndefined();
    expect(send({ type: 'turned', ask: { tabId: 3, to: 'sources' } }, sender)).toBeUndefined();
    expect(send({ type: 'wake', ask: {} }, sender)).toBeUndefined();
    expect(send({ type: 'review', ask: { article } }, sender)).toBeUndefined();
    expect(send({ type: 'references', ask: {} }, sender)).toBeUndefined();
    expect(send({ type: 'keep', ask: { article, tabId: 3 } }, sender)).toBeUndefined();
    expect(send({ type: 'unkeep', ask: { id: '0a1b' } }, sender)).toBeUndefined();
    expect(send({ type: 'reject', ask: { url: 'https://courier.example/', id: '0a1b', tabId: 3 } }, sender)).toBeUndefined();
    for (const acted of [...Object.values(page), ...Object.values(references), reviewNow]) expect(acted).not.toHaveBeenCalled();
  });
});

describe('a script in a page', () => {
  const script = { id: 'framecheck', url: 'https://courier.example/', frameId: 0, tab: { id: 3 } };
  const mute = { type: 'mute', ask: { entry: 'regime', muted: true } };

  test('may have an entry muted, in the tab that it runs in', async () => {
    await expect(send(mute, script)).resolves.toEqual({});
    expect(onPageAsks).toHaveBeenCalledWith(mute, 3);
  });

  test.each([
    ['a frame within a page', { ...script, frameId: 2 }],
    ['the popup', popup],
    ['another extension', { ...script, id: 'stranger' }],
    ['a page that is none of the web', { ...script, url: 'data:text/html,x' }],
    ['a script in no tab', { ...script, tab: undefined }],
  ])('%s may not', async (_name, sender) => {
    await send(mute, sender);
    expect(onPageAsks).not.toHaveBeenCalled();
  });
});

test('nothing malformed is acted on', async () => {
  const types = fc.constantFrom(
    ...[
      'askedFor',
      'chosen',
      'review',
      'report',
      'keep',
      'unkeep',
      'reject',
      'unreject',
      'show',
      'showThere',
      'highlight',
      'clear',
      'painted',
    ],
    'extract',
    '__proto__',
  );
  const malformed = fc.record({
    type: types,
    ask: fc.oneof(fc.anything(), fc.record({ tabId: fc.double({ max: -1 }), quote: fc.anything() })),
  });
  await fc.assert(
    fc.asyncProperty(malformed, async (raw) => {
      await expect(send(raw)).resolves.toEqual({ failed: { key: 'failed.refused', args: {} } });
    }),
    { numRuns: 10_000 },
  );
  for (const acted of [...Object.values(page), ...Object.values(references), reviewNow]) expect(acted).not.toHaveBeenCalled();
}, 60_000);

test.each([
  ['a fault of the checker', new TypeError('x is undefined'), 'failed.review'],
  ['a library that is full', new LibraryError('library.full'), 'library.full'],
])('%s is told in a sentence', async (_name, fault, key) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  reviewNow.mockRejectedValue(fault);
  await expect(send({ type: 'review', ask: { article } })).resolves.toEqual({ failed: { key, args: {} } });
});
