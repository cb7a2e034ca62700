import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packOf } from '../../src/core/pack.ts';
import { defaultSettings } from '../../src/core/settings.ts';
import { browsers } from './browsers.ts';
import type { Driver, TabView, View } from './driver.ts';
import { carts, fileOf, previewPack } from './packs.ts';
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
  ['sites', 'sites'],
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
