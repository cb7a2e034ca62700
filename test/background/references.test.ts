import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { weights } from '../../src/background/weights';
import type { Article } from '../../src/core/article';
import { findSalient } from '../../src/library/salient';
import type { ToBackground } from '../../src/messages';
import { areaOf } from '../library/area';
import { lockManager } from '../library/locks';

const TAB = 3;
const PRIVATE_TAB = 4;

const session = { area: areaOf() };
const tabs = new Map([
  [TAB, { incognito: false, url: 'https://fjord.example/open' }],
  [PRIVATE_TAB, { incognito: true, url: 'https://fjord.example/open' }],
]);

vi.mock('../../src/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://framecheck/${path}` },
    i18n: { getMessage: () => '' },
    storage: {
      get session() {
        return session.area;
      },
    },
    tabs: {
      get: async (tabId: number) => {
        const tab = tabs.get(tabId);
        if (!tab) throw new Error('No tab with id');
        return tab;
      },
    },
  },
  Failure: class extends Error {
    constructor(readonly said: object) {
      super(JSON.stringify(said));
    }
  },
}));

/** One entry is enough to see that a check was made. */
vi.mock('../../src/data/lexicon', () => ({
  bundledLexicon: () => [{ id: 'militants', category: 'contested-labels', forms: ['militant'], why: 'Made up for a test.' }],
}));

const article = (name: string, text: string, about: Partial<Article> = {}): Article => ({
  text,
  url: `https://fjord.example/${name}`,
  outlet: name,
  language: 'en',
  read: 'whole',
  ...about,
});

const ferry = article(
  'post',
  'The ferry Anna Lund turned back to Norvik on Monday after waves broke two windows of her bridge, the harbour master Per Holt said. Militants of the crew had taken the wheel, he said, and 40 passengers were put ashore.',
);
const other = article(
  'wire',
  'Waves broke two windows on the bridge of the ferry Anna Lund and she turned back to Norvik on Monday. Strikers among the crew had taken the wheel, harbour master Per Holt said. He said that 40 passengers were put ashore.',
);
/** What the index tells of a reference about the ferry. */
const indexed = (id: string) => ({
  ...{ id, file: `${id}.json`, headline: 'Ferry turns back to Norvik', place: 'Norvik', date: '2026-03-02' },
  ...{ words: 40, length: 240, salient: findSalient(ferry.text, weights()).join(' ') },
});
const ferryReport = (id: string) => ({
  ...{ id, headline: 'Ferry turns back to Norvik', place: 'Norvik', date: '2026-03-02' },
  statements: ferry.text.split('. ').map((says) => ({ says: `${says.replace(/\.$/, '')}.`, source: 'Per Holt', date: '2026-03-02' })),
});
const bread = article(
  'bread',
  'The bakers of Olm met in the guild house to speak about the price of rye and the queues in front of their shops. The guild wants a loaf to cost less before the winter fair opens, said its chair, Ana Brandt.',
);

/** A report of the same event by another outlet. */
const wireBy = (name: string): Article => ({ ...article(name, `${other.text} ${name} was told so.`) });

let background: {
  review(ask: ToBackground['review']['ask']): ReturnType<typeof import('../../src/background/reviewer').reviewNow>;
  offer: typeof import('../../src/background/offer').offerReferences;
} & typeof import('../../src/background/keep') &
  typeof import('../../src/background/rejections');

/** A background as it starts: with nothing in its memory. */
async function start(): Promise<void> {
  vi.resetModules();
  const [{ reviewNow }, { offerReferences }, keeping, rejecting] = await Promise.all([
    import('../../src/background/reviewer'),
    import('../../src/background/offer'),
    import('../../src/background/keep'),
    import('../../src/background/rejections'),
  ]);
  background = { review: reviewNow, offer: offerReferences, ...keeping, ...rejecting };
}

const pack = vi.fn();

beforeEach(async () => {
  session.area = areaOf();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('navigator', { locks: lockManager() });
  vi.stubGlobal('chrome', { storage: { local: areaOf() } });
  pack.mockResolvedValue('{ "reports": [] }');
  vi.stubGlobal('fetch', async (address: string) => ({ text: () => pack(address.replace(/^.*reports\//, '')) }));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await start();
});

const check = (report: Article, tabId: number | undefined = TAB, forced: string[] = []) =>
  background.review({ article: report, tabId, forced });
const outletsIn = ({ references }: Awaited<ReturnType<typeof check>>) => references.map(({ outlet }) => outlet);
const idOf = async (report: Article) => (await background.offer({})).find(({ url }) => url === report.url)?.id ?? '';
const reasons = async (report: Article) =>
  Object.fromEntries((await background.offer({ article: report })).map(({ outlet, leftOut }) => [outlet, leftOut?.key]));
const reject = async (report: Article, reference: Article, tabId = TAB) =>
  background.reject({ url: report.url ?? '', id: await idOf(reference), tabId });

describe('a report is compared with', () => {
  test('one that was checked earlier in this session, also by a background that was stopped in between', async () => {
    expect(outletsIn(await check(ferry))).toEqual([]);
    await start();
    expect(outletsIn(await check(other))).toEqual(['post']);
    await start();
    expect(outletsIn(await check(ferry))).toEqual(['wire']);
  });

  test('one that is kept, when the session is over', async () => {
    const { id } = await background.keep({ article: ferry, tabId: TAB });
    session.area = areaOf();
    await start();
    const [reference] = (await check(other)).references;
    expect(reference?.id).toBe(id);
    await background.unkeep({ id });
    session.area = areaOf();
    expect(outletsIn(await check(other))).toEqual([]);
  });

  test('one that is bundled', async () => {
    const entry = indexed('norvik-ferry');
    const report = ferryReport('norvik-ferry');
    pack.mockImplementation(async (file) => JSON.stringify(file === 'index.json' ? { reports: [entry] } : report));
    expect((await check(other)).references.map(({ id }) => id)).toEqual(['norvik-ferry']);
    expect((await background.offer({})).find(({ id }) => id === 'norvik-ferry')?.from).toBe('bundled');
  });

  test('a bundled one whose file is read only when a report may be of its event', async () => {
    pack.mockClear();
    const [files, index] = [['index.json'], { reports: [indexed('norvik-ferry')] }];
    pack.mockImplementation(async (file) => JSON.stringify(file === 'index.json' ? index : ferryReport('norvik-ferry')));
    await check(bread);
    await background.offer({});
    expect(pack.mock.calls.map(([file]) => file)).toEqual(files);
    await check(other);
    await check(ferry);
    expect(pack.mock.calls.map(([file]) => file)).toEqual([...files, 'norvik-ferry.json']);
  });

  test('not itself, and not one of another event', async () => {
    await check(bread);
    await check(ferry);
    expect(outletsIn(await check(ferry))).toEqual([]);
  });

  test('the three likeliest at most', async () => {
    for (const name of ['one', 'two', 'three', 'four']) await check(wireBy(name));
    expect((await check(ferry)).references.length).toBe(3);
    expect(Object.values(await reasons(ferry)).filter((key) => key === 'reference.less-alike').length).toBe(1);
  });
});

describe('a forced reference', () => {
  test('is compared, whatever it is about', async () => {
    await check(bread);
    const reviewed = await check(ferry, TAB, [await idOf(bread)]);
    expect(outletsIn(reviewed)).toEqual(['bread']);
    // Firefox takes no getter across from one page to another.
    expect(Object.values(Object.getOwnPropertyDescriptors(reviewed.references[0])).filter(({ get }) => get)).toEqual([]);
  });

  test('is compared although it was rejected', async () => {
    await check(other);
    await reject(ferry, other);
    expect(outletsIn(await check(ferry, TAB, [await idOf(other)]))).toEqual(['wire']);
  });

  test('with the same text is not compared even so', async () => {
    const copy = { ...ferry, url: 'https://copy.example/' };
    await check(copy);
    expect(outletsIn(await check(ferry, TAB, [await idOf(copy)]))).toEqual([]);
  });
});

describe('a rejected reference', () => {
  test('is left out of its report alone, until that is taken back, also by a background that was stopped in between', async () => {
    await check(ferry);
    await check(other);
    await reject(ferry, other);
    await start();
    expect(outletsIn(await check(ferry))).toEqual([]);
    expect(outletsIn(await check(other))).toEqual(['post']);
    await background.unreject({ url: ferry.url ?? '', id: await idOf(other), tabId: TAB });
    expect(outletsIn(await check(ferry))).toEqual(['wire']);
  });
});

describe('what is on offer', () => {
  test('is every report once, with where it is from', async () => {
    await check(ferry);
    await background.keep({ article: ferry, tabId: TAB });
    await check(bread);
    const offered = await background.offer({});
    expect(offered.map(({ outlet, from, words }) => [outlet, from, words])).toEqual([
      ['bread', 'session', 42],
      ['post', 'kept', 40],
    ]);
  });

  test('comes likeliest first, and says why one is left out', async () => {
    const german = article(
      'blatt',
      'Die Fähre Anna Lund kehrte am Montag nach Norvik um, weil die Wellen zwei Fenster der Brücke zerbrachen, sagte der Hafenmeister.',
      {
        language: 'de',
      },
    );
    const copy = article('copy', ferry.text);
    const rejected = wireBy('rejected');
    for (const each of [bread, german, copy, rejected, other, ferry]) await check(each);
    await reject(ferry, rejected);
    expect(await reasons(ferry)).toEqual({
      wire: undefined,
      rejected: 'reference.rejected',
      post: 'reference.same-report',
      copy: 'compare.same-text',
      blatt: 'compare.other-language',
      bread: 'reference.other-event',
    });
    expect((await background.offer({ article: other })).at(-1)?.outlet).toBe('bread');
  });
});

/** Everything that the extension holds anywhere. */
async function everything() {
  const { openLibrary } = await import('../../src/library/database');
  const database = await openLibrary();
  const stores = await Promise.all([...database.objectStoreNames].map((name) => database.getAll(name)));
  return structuredClone({ session: [...session.area.held], stores });
}

describe('out of a private window', () => {
  test.each([
    ['a private tab', PRIVATE_TAB],
    ['a tab that is gone', 9],
  ])('nothing is stored: %s', async (_, tabId) => {
    await check(other);
    const before = await everything();
    expect(outletsIn(await check(ferry, tabId))).toEqual(['wire']);
    await reject(ferry, other, tabId);
    await expect(background.keep({ article: ferry, tabId })).rejects.toThrow('failed.private');
    expect(await everything()).toEqual(before);
  });

  test('a rejection holds as long as the background runs, and can be taken back', async () => {
    await check(other);
    await reject(ferry, other, PRIVATE_TAB);
    expect(outletsIn(await check(ferry, PRIVATE_TAB))).toEqual([]);
    await background.unreject({ url: ferry.url ?? '', id: await idOf(other), tabId: PRIVATE_TAB });
    expect(outletsIn(await check(ferry, PRIVATE_TAB))).toEqual(['wire']);
  });
});

test('a text without a tab is neither compared nor remembered', async () => {
  await check(other);
  const before = await everything();
  const reviewed = await background.review({ article: ferry });
  expect(reviewed.references).toEqual([]);
  expect(await everything()).toEqual(before);
});

describe('a check stands, whatever its references do', () => {
  test.each([
    ['the session cannot be read', () => vi.spyOn(session.area, 'get').mockRejectedValue(new Error('broken'))],
    ['the session is full', () => vi.spyOn(session.area, 'set').mockRejectedValue(new Error('quota'))],
    ['the index of the bundled ones is broken', () => pack.mockResolvedValue('{')],
    ['the bundled ones are not there', () => pack.mockRejectedValue(new TypeError('Failed to fetch'))],
  ])('%s', async (_, fail) => {
    fail();
    const { notes } = await check(ferry);
    expect(notes.find(({ check: id }) => id === 'contested-labels')?.outcome).toBe('found');
  });

  test('a faulty bundled report is left out whole, the others are not', async () => {
    const files: Record<string, object> = {
      'index.json': { reports: [indexed('good'), indexed('bad')] },
      'good.json': ferryReport('good'),
      'bad.json': { ...ferryReport('bad'), date: 'Monday' },
    };
    pack.mockImplementation(async (file) => JSON.stringify(files[file]));
    expect((await check(other)).references.map(({ id }) => id)).toEqual(['good']);
  });
});

test.each([
  ['empty', article('empty', ' \n'), 'compare.empty'],
  ['huge', article('huge', 'boats '.repeat(40_000)), 'failed.too-long'],
])('a report that is %s is neither remembered nor kept', async (_, report, key) => {
  await check(report);
  expect(await background.offer({})).toEqual([]);
  await expect(background.keep({ article: report, tabId: TAB })).rejects.toThrow(key);
});
