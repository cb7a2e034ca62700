import { afterEach, expect, test } from 'vitest';
import type { View } from './driver.ts';
import { answerOf, inRow, stateOf, textOf, wordsNoted } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { waitFor } from './wait.ts';

const NOT_CHECKED = 'Click the toolbar button to check this page.';

inBrowsers(() => {
  afterEach(async () => {
    await browser.closePanel();
    await browser.closePopup();
  });

  async function panelOn(page: string): Promise<View> {
    await browser.goto(site.at(page));
    await browser.openPopup();
    return browser.openPanel();
  }

  const says = (panel: View, words: string) => waitFor(async () => (await textOf(panel)).includes(words), `the panel to say ${words}`);

  test('the panel shows what the popup found', async () => {
    const panel = await panelOn('/report');
    expect(await stateOf(panel)).toBe('done');
    expect(await panel.evaluate('document.querySelectorAll("header").length')).toBe(1);
    expect(await wordsNoted(panel)).toEqual(expect.arrayContaining(['regime', 'militants', 'rebels']));
  });

  test('a passage is shown on the page from the panel', async () => {
    const panel = await panelOn('/report');
    await panel.click('button[name=show]');
    await waitFor(async () => (await answerOf(panel)) !== '', 'an answer');
    expect(await answerOf(panel)).toBe('Shown on the page.');
  });

  test.each([
    ['left for another page', () => browser.goto(site.at('/dark'))],
    ['reloaded', () => browser.page.evaluate('void setTimeout(() => location.reload(), 0)')],
    ['moved on by its own script', () => browser.page.evaluate('void history.pushState(null, "", "/another-story")')],
  ])('a page that is %s is not shown any more', async (_case, leave) => {
    const panel = await panelOn('/report');
    await leave();
    await says(panel, NOT_CHECKED);
    expect(await stateOf(panel)).toBe('nothing');
  });

  test('a page that is checked while the panel is open comes into it', async () => {
    const panel = await panelOn('/report');
    await browser.goto(site.at('/dark'));
    await says(panel, NOT_CHECKED);
    await browser.openPopup();
    await waitFor(async () => (await stateOf(panel)) === 'done', 'the panel to show the page');
    expect(await wordsNoted(panel)).toContain('regime');
  });

  test('what is muted in the panel is gone there, also when the background is stopped in between', async () => {
    const panel = await panelOn('/report');
    await browser.killBackground();
    await panel.click(await inRow(panel, 'regime', 'button[name=mute]'));
    await panel.click(await inRow(panel, 'regime', 'button[name=mute-entry]'));
    await waitFor(async () => !(await wordsNoted(panel)).includes('regime'), 'the word to go');
    await panel.click('button[name=undo]');
    await waitFor(async () => (await wordsNoted(panel)).includes('regime'), 'the word to come back');
  });
});
