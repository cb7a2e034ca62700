import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packOf } from '../../src/core/pack.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { browsers } from './browsers.ts';
import { type Driver, type TabView, type View, WELCOME } from './driver.ts';
import { carts, fileOf, previewPack } from './packs.ts';
import { stateOf, wordsNoted } from './popup.ts';
import { type Site, serve } from './site.ts';
import { settingsIn } from './stored.ts';
import { waitFor } from './wait.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Judged {
  violations: string[];
  passes: number;
}

/** What axe finds wrong in a page: the rule and the elements that break it. */
const judge = (view: View): Promise<Judged> =>
  view.evaluate<Judged>(`(() => { ${axe}; return (globalThis.axe ?? window.axe).run(document).then(({ violations, passes }) => ({
    violations: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary)),
    passes: passes.length,
  })); })()`);

/** One that adds and changes. */
const changed = packOf({
  ...defaultSettings,
  ownEntries: [
    { ...carts, why: 'Another why.' },
    { ...carts, id: 'mill', forms: ['the mill'] },
  ],
});

/** Clicks and waits for what that opens. */
const opens =
  (button: string, opened: string) =>
  async (view: TabView): Promise<void> => {
    await view.click(button);
    await waitFor(() => view.evaluate(`document.querySelector(${JSON.stringify(opened)}) !== null`), opened);
  };

/** A pack that puts something into every list of the options. */
const pack = packOf({ ...defaultSettings, ownEntries: [carts], phrasesMuted: ['the mob'], sitesMuted: ['orvale.example'] });

async function refused(view: TabView): Promise<void> {
  await view.choose('[name=import]', fileOf('broken.json', '{'));
  await waitFor(() => view.evaluate('document.querySelector("[role=alert]") !== null'), 'the fault');
}

/** Adds a condition to the form, and a second part of another kind to it. */
async function conditions(view: TabView): Promise<void> {
  await opens('[name=add-entry]', '.entry-form')(view);
  await view.click('.contexts summary');
  for (const [field, part] of [
    ['#new-entry-add-exceptions', 'near'],
    ['#new-entry-exceptions-0-and', 'headline'],
    ['#new-entry-exceptions-0-and', 'voice'],
  ]) {
    await view.evaluate(`(() => {
      const field = document.querySelector('${field}');
      field.value = '${part}';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await waitFor(() => view.evaluate(`document.activeElement.closest('[data-part=${part}]') !== null`), `the focus in ${part}`);
  }
}

/** Writes what is no site, and is told so. */
async function noSite(view: TabView): Promise<void> {
  await view.write('[name=site]', 'no site');
  await view.click('[name=always]');
  await waitFor(() => view.evaluate('document.querySelector(".site-form + [role=status]").textContent !== ""'), 'the answer');
}

/** Opens the choice of a news search and writes an address that cannot be one. */
async function ownSearch(view: TabView): Promise<void> {
  await view.click('[data-news-search] summary');
  await view.evaluate(`(() => {
    const field = document.querySelector('[name=news-search]');
    field.value = 'own';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await waitFor(() => view.evaluate('document.querySelector("[name=own-search]") !== null'), 'the field');
  await view.write('[name=own-search]', 'http://news.example/%s');
}

/** What the options can show: a name, the hash of the section, and what a reader does there. */
const states: [state: string, section: string, prepare?: (view: TabView) => Promise<void>][] = [
  ['checks', 'checks'],
  ['the lexicon', 'lexicon'],
  ['an opened entry', 'lexicon', opens('[data-entry] .entry-open', '.entry-opened')],
  ['the lexicon, filtered', 'lexicon', (view) => view.write('[name=filter]', 'regime')],
  ['the lexicon, filtered to nothing', 'lexicon', (view) => view.write('[name=filter]', 'no entry has these words')],
  ['the form of a new entry', 'lexicon', opens('[name=add-entry]', '.entry-form')],
  ['the form with a condition', 'lexicon', conditions],
  ['references', 'references'],
  ['the news search of one’s own', 'references', ownSearch],
  ['sites', 'sites'],
  ['a site that is none', 'sites', noSite],
  ['highlights', 'highlights'],
  ['try', 'try'],
  ['data', 'data'],
  ['what an import would change', 'data', (view) => previewPack(view, 'theirs.json', changed)],
  ['a refused import', 'data', refused],
  ['the question before restoring', 'data', opens('[name=restore-all]', '.confirm')],
  ['about', 'about'],
];

describe.each(browsers)('%s', (_name, launch) => {
  let browser: Driver;
  let site: Site;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve()]);
    await browser.inTab('src/options/index.html#data', async (view) => {
      await previewPack(view, 'theirs.json', pack);
      await view.click('[name=apply]');
      await waitFor(async () => (await settingsIn(view))?.ownEntries.length === 1, 'the pack to be kept');
    });
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    beforeAll(() => browser.prefer(scheme));

    test.each([
      ['with notes', '/report'],
      ['with nothing to check', '/home'],
    ])('the popup %s', async (_what, page) => {
      await browser.goto(site.at(page));
      const popup = await browser.openPopup();
      expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: ${scheme})').matches`)).toBe(true);
      const { violations, passes } = await judge(popup);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
      await browser.closePopup();
    });

    /** What a reader opens in the popup, by what it is called. */
    test.each<[string, (popup: View) => Promise<unknown>]>([
      ['the sources', (popup) => popup.click('#tab-sources')],
      ['the comparison', (popup) => popup.click('#tab-compared')],
      ['what was checked', (popup) => popup.click('#tab-checked')],
      ['the kinds of files', (popup) => popup.click('[name=save]')],
      ['what can be muted', (popup) => popup.click('[name=mute]')],
      ['a passage that was shown', (popup) => popup.click('[name=next]')],
    ])('the popup: %s', async (_what, open) => {
      await browser.goto(site.at('/report'));
      const popup = await browser.openPopup();
      await open(popup);
      expect((await judge(popup)).violations).toEqual([]);
      await browser.closePopup();
    });

    test.each([
      ['with notes', '/report', undefined],
      ['on a page that was not checked', '/report', '/dark'],
    ])('the panel %s', async (_what, page, next) => {
      await browser.goto(site.at(page));
      await browser.openPopup();
      const panel = await browser.openPanel();
      if (next) {
        await browser.goto(site.at(next));
        await waitFor(async () => (await stateOf(panel)) === 'nothing', 'the panel to say so');
      }
      const { violations, passes } = await judge(panel);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(8);
      await browser.closePanel();
    });

    test('the welcome page', async () => {
      const { violations, passes } = await browser.inTab(WELCOME, async (view) => {
        await waitFor(async () => (await wordsNoted(view)).length > 0, 'the notes');
        return judge(view);
      });
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    });

    test.each(['/report', '/dark'])('a card on %s, and the page around it', async (page) => {
      await browser.goto(site.at(page));
      await browser.openPopup();
      await browser.closePopup();
      const before = (await judge(browser.page)).violations;
      await browser.command('next');
      await waitFor(async () => (await browser.textOfCard()) !== undefined, 'the card');
      expect((await judge(browser.page)).violations).toEqual(before);
      const markup = await browser.htmlOfCard();
      await browser.command('highlight');
      await browser.page.evaluate(`document.body.innerHTML = '<main><h1>A card</h1></main>' + ${JSON.stringify(markup)}`);
      const card = await judge(browser.page);
      expect(await browser.page.evaluate('document.querySelectorAll("[role=dialog] button").length')).toBeGreaterThan(0);
      expect(card.violations).toEqual([]);
    });

    test.each(states)('the options: %s', async (_state, section, prepare) => {
      const { violations, passes } = await browser.inTab(`src/options/index.html#${section}`, async (view) => {
        await prepare?.(view);
        return judge(view);
      });
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    });
  });
});
