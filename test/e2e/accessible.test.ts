import { afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, judge, looks, wear } from './accessible.ts';
import { openCompared, textsOf } from './compared.ts';
import { type View, WELCOME } from './driver.ts';
import { fillingPack, optionStates } from './option-states.ts';
import { previewPack } from './packs.ts';
import { stateOf, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { settingsIn } from './stored.ts';
import { waitFor } from './wait.ts';

const OPTIONS = 'src/options/index.html';
const DISPATCH = '/coastal-dispatch.html';

/** Names side by side that do not begin a line of their own. */
const NAMES_OUT_OF_LINE = `[...document.querySelectorAll('.overview-names')].flatMap((cell) => {
  const names = [...cell.querySelectorAll('.label, .name-line')];
  const [first] = names.map((name) => name.getBoundingClientRect().left);
  return names.filter((name) => name.getBoundingClientRect().left !== first || /^,|,$/.test(name.innerText.trim())).map(({ innerText }) => innerText);
})`;

/** Opens the comparison with several reports. */
async function withOverview(popup: View): Promise<void> {
  await openCompared(popup);
  await waitFor(async () => (await textsOf(popup, '.overview tbody tr')).length === 3, 'the reports side by side');
  expect(await popup.evaluate(NAMES_OUT_OF_LINE)).toEqual([]);
}

/** Each view in every state, its looks one after the other: light, dark, in the system's colours; then by keyboard, and twice as large. */
inBrowsers(() => {
  beforeAll(async () => {
    await browser.inTab(`${OPTIONS}#data`, async (view) => {
      await previewPack(view, 'theirs.json', fillingPack);
      await view.click('[name=apply]');
      await waitFor(async () => (await settingsIn(view))?.ownEntries.length === 1, 'the pack to be kept');
    });
    // What it is compared with.
    for (const page of ['/harbour-wire.html', '/quay-herald.html']) {
      await browser.goto(site.at(page));
      await browser.openPopup();
      await browser.closePopup();
    }
  });
  afterEach(async () => {
    await browser.closePanel();
    await browser.closePopup();
  });

  const noBarriers = async (view: View): Promise<void> => expect(await barriers(browser, view)).toEqual([]);

  test('the popup with nothing to check', async () => {
    await browser.goto(site.at('/home'));
    await noBarriers(await browser.openPopup());
  });

  /** What a reader opens in the popup, by what it is called. */
  test.each<[string, page: string, (popup: View) => Promise<unknown>]>([
    ['the words', DISPATCH, async () => undefined],
    ['the sources', '/report', (popup) => popup.click('#tab-sources')],
    ['the comparison with two reports, and both side by side', DISPATCH, withOverview],
    ['what was checked', '/report', (popup) => popup.click('#tab-checked')],
    ['the kinds of files', '/report', (popup) => popup.click('[name=save]')],
    ['what can be muted', '/report', (popup) => popup.click('[name=mute]')],
    ['a passage that was shown', '/report', (popup) => popup.click('[name=next]')],
  ])('the popup: %s', async (_what, page, open) => {
    await browser.goto(site.at(page));
    const popup = await browser.openPopup();
    await open(popup);
    await noBarriers(popup);
  });

  test.each([
    ['with notes', undefined],
    ['on a page that was not checked', '/dark'],
  ])('the panel %s', async (_what, next) => {
    await browser.goto(site.at('/report'));
    await browser.openPopup();
    const panel = await browser.openPanel();
    if (next) {
      await browser.goto(site.at(next));
      await waitFor(async () => (await stateOf(panel)) === 'nothing', 'the panel to say so');
    }
    await noBarriers(panel);
  });

  test('the welcome page', async () => {
    await browser.inTab(WELCOME, async (view) => {
      await waitFor(async () => (await wordsNoted(view)).length > 0, 'the notes');
      await noBarriers(view);
    });
  });

  test.each(optionStates)('the options: %s', async (_state, section, prepare) => {
    await browser.inTab(`${OPTIONS}#${section}`, async (view) => {
      await prepare?.(view);
      await noBarriers(view);
    });
  });

  test.each(['/report', '/dark'])('a card on %s, and the page around it', async (page) => {
    await browser.goto(site.at(page));
    await browser.openPopup();
    await browser.closePopup();
    const before = (await judge(browser.page)).violations;
    await browser.command('next');
    await waitFor(async () => (await browser.textOfCard()) !== undefined, 'the card');
    expect((await judge(browser.page)).violations).toEqual(before);
    await wear(browser, browser.page, 'forced');
    for (const _focused of ['the card', 'its first button']) {
      expect(await browser.outlineInCard()).toMatch(/2px/);
      expect(await browser.outlineInCard()).not.toMatch(/none|rgba\(.*, 0\)|transparent/);
      await browser.page.press('Tab');
    }
    const markup = await browser.htmlOfCard();
    await browser.command('highlight');
    const alone = `<head><title>A card</title></head><body><main><h1>A card</h1></main>${markup}</body>`;
    await browser.page.evaluate(`document.documentElement.innerHTML = ${JSON.stringify(alone)}`);
    expect(await browser.page.evaluate('document.querySelectorAll("[role=dialog] button").length')).toBeGreaterThan(0);
    for (const look of looks) {
      await wear(browser, browser.page, look);
      expect((await judge(browser.page)).violations).toEqual([]);
    }
  });
});
