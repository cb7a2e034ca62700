import { afterEach, beforeAll, expect, test } from 'vitest';
import { textsOf } from './compared.ts';
import type { View } from './driver.ts';
import { inRow, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { settingsIn } from './stored.ts';
import { waitFor } from './wait.ts';

const LEXICON = 'src/options/index.html#lexicon';

/** Types words into the lexicon's filter, as a reader would. */
const filter = (view: View, words: string) =>
  view.evaluate(`(() => {
    const field = document.querySelector('input[name=filter]');
    field.value = ${JSON.stringify(words)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);

/** How many entries are off in the library itself. */
const offInLibrary = async (view: View): Promise<number> => (await settingsIn(view))?.entriesOff.length ?? 0;

const boxFor = (entry: string) => `li[data-entry=${JSON.stringify(entry)}] input[type=checkbox]`;
const isOn = (view: View, entry: string) => view.evaluate<boolean>(`document.querySelector(${JSON.stringify(boxFor(entry))}).checked`);

inBrowsers(() => {
  beforeAll(async () => {
    await browser.goto(site.at('/report'));
  });
  afterEach(() => browser.closePopup());

  /** The words noted by a check of the page, anew. */
  const noted = async (): Promise<string[]> => {
    const words = await wordsNoted(await browser.openPopup());
    await browser.closePopup();
    return words;
  };

  /** The entry whose forms hold a word: the options page tells which it is. */
  const findEntry = async (view: View, word: string): Promise<string> => {
    await filter(view, word);
    return waitFor(
      () =>
        view.evaluate<string | null>(
          `[...document.querySelectorAll('li[data-entry]')].find((row) => row.innerText.split(/[,\\n]\\s*/).includes(${JSON.stringify(word)}))?.dataset.entry ?? null`,
        ),
      `an entry for ${word}`,
    );
  };

  test('an entry switched off in the options takes its note with it, also when the background is stopped in between', async () => {
    expect(await noted()).toContain('regime');
    const entry = await browser.inTab(LEXICON, async (view) => {
      const id = await findEntry(view, 'regime');
      await view.click(boxFor(id));
      await waitFor(async () => (await offInLibrary(view)) === 1, 'the change to be kept');
      return id;
    });
    await browser.killBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    const without = await noted();
    expect(without).not.toContain('regime');
    expect(without).toContain('rebels');

    await browser.inTab(LEXICON, async (view) => {
      await filter(view, 'regime');
      await waitFor(async () => !(await isOn(view, entry)), 'the entry to be off still');
      await view.click(boxFor(entry));
      await waitFor(async () => (await offInLibrary(view)) === 0, 'the change to be kept');
    });
    await waitFor(async () => (await noted()).includes('regime'), 'the note to be back');
  });

  test('an entry muted in the popup is off in the options', async () => {
    const popup = await browser.openPopup();
    await popup.click(await inRow(popup, 'regime', 'button[name=mute]'));
    await popup.click(await inRow(popup, 'regime', 'button[name=mute-entry]'));
    await waitFor(async () => !(await wordsNoted(popup)).includes('regime'), 'the row to go');
    await browser.closePopup();
    await browser.inTab(LEXICON, async (view) => {
      const entry = await findEntry(view, 'regime');
      expect(await isOn(view, entry)).toBe(false);
      await view.click(boxFor(entry));
      await waitFor(async () => (await offInLibrary(view)) === 0, 'the change to be kept');
    });
  });

  test('a muted site is silent also after the background is stopped, until it is noted again there', async () => {
    const popup = await browser.openPopup();
    await popup.click(await inRow(popup, 'regime', 'button[name=mute]'));
    await popup.click(await inRow(popup, 'regime', 'button[name=mute-site]'));
    await waitFor(async () => (await wordsNoted(popup)).length === 0, 'the rows to go');
    await browser.closePopup();
    await browser.killBackground();
    const silent = await browser.openPopup();
    expect(await wordsNoted(silent)).toEqual([]);
    await silent.click('button[name=unmute-site]');
    await waitFor(async () => (await wordsNoted(silent)).includes('regime'), 'the notes to be back');
  });

  test('a muted wording is gone while its term is not, listed in the options, and noted again from there', async () => {
    const popup = await browser.openPopup();
    await popup.click(await inRow(popup, 'militants', 'button[name=mute]'));
    await popup.click(await inRow(popup, 'militants', 'button[name=mute-phrase]'));
    await waitFor(async () => !(await wordsNoted(popup)).includes('militants'), 'the row to go');
    await browser.closePopup();
    await browser.inTab(LEXICON, async (view) => {
      await view.click('.muted-phrases summary');
      expect(await textsOf(view, '.muted-phrases bdi')).toEqual(['militants']);
      expect(await isOn(view, await findEntry(view, 'militant'))).toBe(true);
      await view.click('.muted-phrases [name=again]');
      await waitFor(async () => (await settingsIn(view))?.phrasesMuted.length === 0, 'the change to be kept');
    });
    expect(await noted()).toContain('militants');
  });

  test('a muted site is listed in the options, and noted again from there', async () => {
    const popup = await browser.openPopup();
    await popup.click(await inRow(popup, 'regime', 'button[name=mute]'));
    await popup.click(await inRow(popup, 'regime', 'button[name=mute-site]'));
    await waitFor(async () => (await wordsNoted(popup)).length === 0, 'the rows to go');
    await browser.closePopup();
    await browser.inTab('src/options/index.html#sites', async (view) => {
      expect(await textsOf(view, '.listed bdi')).toEqual(['127.0.0.1']);
      await view.click('.listed [name=again]');
      await waitFor(async () => (await settingsIn(view))?.sitesMuted.length === 0, 'the change to be kept');
    });
    expect(await noted()).toContain('regime');
  });

  test('the Tab key stops once in the table of the lexicon, and other keys lead through it', async () => {
    await browser.inTab(LEXICON, async (view) => {
      const atBox = 'document.activeElement.matches("input[type=checkbox]")';
      const entries = 'document.querySelectorAll(".entry-open")';
      const at = (place: string): Promise<unknown> => waitFor(() => view.evaluate(place), place);
      await at(`${entries}.length === 60`);
      await view.evaluate('document.querySelector("[name=state]").focus()');
      await view.press('Tab');
      await at(`${atBox} && document.activeElement.closest(".theme-head") !== null`);
      await view.press('Tab');
      await at('document.activeElement.name === "more"');
      await view.press('Enter');
      await at(`document.activeElement === ${entries}[60]`);
      await view.press('End');
      await at(`[...${entries}].indexOf(document.activeElement) >= 179`);
      await view.press('Home');
      await at(`document.activeElement === ${entries}[0]`);
      await view.press('ArrowDown', 2);
      await at(`document.activeElement === ${entries}[2]`);
      await view.press('ArrowLeft');
      await at(`${atBox} && document.activeElement.closest("[data-entry]") === ${entries}[2].parentElement`);
      expect(await view.evaluate('getComputedStyle(document.querySelector(".row-keys")).visibility')).toBe('visible');
      await view.press('Shift+Tab');
      await at('document.activeElement.name === "state"');
    });
  });

  test('changes made at once are all kept', async () => {
    const boxes = 'document.querySelectorAll("li[data-entry] input[type=checkbox]")';
    const many = 40;
    await browser.inTab(LEXICON, async (view) => {
      await waitFor(async () => (await view.evaluate<number>(`${boxes}.length`)) >= many, 'the lexicon');
      await view.evaluate(`[...${boxes}].slice(0, ${many}).forEach((box) => box.click())`);
      await waitFor(async () => (await offInLibrary(view)) === many, 'all changes to be kept');
    });
    await browser.killBackground();
    await browser.inTab(LEXICON, async (view) => {
      expect(await view.evaluate(`[...${boxes}].filter((box) => !box.checked).length`)).toBe(many);
    });
  });
});
