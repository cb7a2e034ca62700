import { afterEach, beforeAll, expect, test } from 'vitest';
import { openCompared, press, textsOf } from './compared.ts';
import type { Driver, TabView, View } from './driver.ts';
import { fillDisk } from './full-disk.ts';
import { carts, chooseReports, previewPack } from './packs.ts';
import { answerOf, textOf } from './popup.ts';
import type { Site } from './site.ts';
import { browser, inOwnBrowsers, site } from './stage.ts';
import { storedBy } from './stored.ts';
import { waitFor } from './wait.ts';

const REFERENCES = 'src/options/index.html#references';
const ROOM = 8_000_000;

const packOf = (...reports: unknown[]): string => JSON.stringify({ framecheckReports: 1, reports });
const ferry = {
  text: 'The ferry at Tern Bay ran again on Monday, the harbour office said.',
  url: 'https://fjord.example/ferry',
  language: 'en',
};
const bridge = { text: 'The bridge at Tern Bay is closed, Ann Lee said.', url: 'https://fjord.example/bridge', language: 'en' };
/** What the report of the tests tells, in Spanish. */
const translated = {
  text: `Cientos de personas dejan una ciudad junto al río tras un ataque a su mercado

Cientos de personas dejaron el jueves Ostrava Dell, un día después de que cayeran proyectiles sobre su mercado, dijeron los vecinos.
El ejército movió tanques al puente antes del amanecer, según Mara Linden. El coronel Petr Havel dijo que los militantes dispararon primero.
El hospital contó nueve heridos, tres de ellos niños, dijo su directora, Ana Brandt.
`,
  url: 'https://delta.example/es/mercado',
  published: '2026-09-03',
};

/** All that is kept, past everything of ours. */
const keptIn = async (view: View): Promise<unknown> => JSON.parse(await storedBy(view)).stores;

/** Opens a page and looks at what Framecheck says of it. */
const checked = async (browser: Driver, address: string): Promise<View> => {
  await browser.closePopup();
  await browser.goto(address);
  return browser.openPopup();
};

/** What is said where nothing was compared. */
async function noneCompared(popup: View): Promise<string> {
  await openCompared(popup);
  return (await waitFor(async () => (await textsOf(popup, '.none-compared')).join(), 'why nothing is compared')).replaceAll(/\s+/g, ' ');
}

const previewOf = (browser: Driver, ...reports: unknown[]): Promise<string> =>
  browser.inTab(REFERENCES, async (view) => {
    await chooseReports(view, 'theirs.json', packOf(...reports));
    await picture(browser, view, 'pack');
    return (await textsOf(view, '.import-preview')).join();
  });

const folder = process.env.PICTURES;
const picture = async (browser: Driver, view: View, name: string): Promise<void> => {
  if (folder) await view.screenshot(`${folder}/${browser.name}-${name}.png`);
};

/** What is bad, how a reader meets it and reads what is said of it, and the sentences. */
const cases: [string, (browser: Driver, site: Site) => Promise<string>, ...said: string[]][] = [
  [
    'the same report twice, at two addresses',
    async (browser, site) => {
      await checked(browser, site.at('/report'));
      const popup = await checked(browser, site.at('/report?again'));
      const said = await noneCompared(popup);
      await picture(browser, popup, 'same');
      return said;
    },
    'Hundreds Leave River Town After Market Is Shelled: The reference report is the same text, word for word.',
  ],
  [
    'a translation',
    async (browser, site) => {
      const popup = await checked(browser, site.at('/report'));
      const said = await noneCompared(popup);
      await picture(browser, popup, 'translation');
      return said;
    },
    'None was compared with this one.',
    'Cientos de personas dejan una ciudad junto al río tras un ataque a su mercado: The reference report is in another language.',
  ],
  [
    'a page without a report',
    async (browser, site) => {
      const popup = await checked(browser, site.at('/empty'));
      await picture(browser, popup, 'empty');
      return textOf(popup);
    },
    'There is no text to read on this page.',
  ],
  [
    'a huge report, to be compared',
    async (browser, site) => {
      const popup = await checked(browser, site.at('/long'));
      const said = await noneCompared(popup);
      await picture(browser, popup, 'huge');
      return said;
    },
    'None was compared with this one. Reports of more than 200,000 characters are not compared.',
  ],
  [
    'a huge report, to be kept',
    async (browser, site) => {
      const popup = await checked(browser, site.at('/long'));
      await press(popup, 'input[name=keep]');
      const said = await waitFor(() => answerOf(popup), 'the answer');
      expect(await popup.evaluate('document.querySelector("input[name=keep]").checked')).toBe(false);
      await picture(browser, popup, 'huge-kept');
      return said;
    },
    'This report was not kept: reports of more than 200,000 characters are not compared.',
  ],
  [
    'a pack with reports that are broken, empty, huge, or there twice',
    (browser) => previewOf(browser, bridge, { headline: 'Broken', text: 7 }, { text: '...' }, { text: 'a '.repeat(100_001) }, bridge),
    '1 new report',
    bridge.text,
    'theirs.json, report 2 "Broken": its text must be text',
    'theirs.json, report 3: its text holds no words',
    'theirs.json, report 4: its text is longer than 200000 characters',
    'theirs.json, report 5: it is report 1 once more',
  ],
];

inOwnBrowsers({ room: ROOM }, () => {
  const inOptions = <T>(section: string, work: (view: TabView) => Promise<T>) => browser.inTab(`src/options/index.html#${section}`, work);
  const kept = () => inOptions('about', keptIn);
  beforeAll(async () => {
    await inOptions('references', async (view) => {
      await chooseReports(view, 'own.json', packOf(ferry, translated));
      await view.click('[name=take-in]');
      await waitFor(async () => (await textsOf(view, '[data-from=imported] .report')).length === 2, 'two reports');
    });
  });
  afterEach(() => browser.closePopup());

  test.each(cases)('%s is told of in a clear sentence, and nothing is lost', async (_case, meet, ...said) => {
    const before = await kept();
    const words = await meet(browser, site);
    for (const sentence of said) expect(words).toContain(sentence);
    await browser.closePopup();
    expect(await kept()).toEqual(before);
  });

  test('a full disk is told of wherever something is to be kept, and nothing is lost', async () => {
    await inOptions('about', fillDisk);
    const before = await kept();
    await inOptions('references', async (view) => {
      const many = Array.from({ length: 30 }, (_, at) => ({ text: `Boat ${at} left. ${'It came back at noon. '.repeat(4_000)}` }));
      await chooseReports(view, 'many.json', packOf(...many));
      await view.click('[name=take-in]');
      await waitFor(async () => (await textsOf(view, '.import-fault')).join(), 'the fault');
      await picture(browser, view, 'full-pack');
      expect((await textsOf(view, '.import-fault')).join()).toContain('The browser has no room left to keep this. Nothing was changed.');
      expect((await textsOf(view, '[data-from=imported] .report')).length).toBe(2);
    });
    await inOptions('data', async (view) => {
      const entries = Array.from({ length: 900 }, (_, at) => ({
        ...carts,
        id: `carts-${at}`,
        forms: [`cart ${at}`],
        why: 'Why. '.repeat(190),
      }));
      await previewPack(view, 'entries.json', JSON.stringify(entries));
      await view.click('[name=apply]');
      await waitFor(async () => (await textsOf(view, '.saved')).join(), 'what came of it');
      await picture(browser, view, 'full-settings');
      expect((await textsOf(view, '.saved')).join()).toContain('The browser has no room left for this change. Nothing was changed.');
    });
    const asked = await checked(browser, site.at('/report'));
    await press(asked, 'input[name=keep]');
    expect(await waitFor(() => answerOf(asked), 'the answer')).toContain('The browser has no room left to keep this. Nothing was changed.');
    await picture(browser, asked, 'full-keep');
    await browser.closePopup();
    expect(await kept()).toEqual(before);
  }, 120_000);
});
