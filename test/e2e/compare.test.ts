import { afterEach, expect, test } from 'vitest';
import { comparedWith, force, lastOnOffer, openCompared, press, textsOf, untilComparedWith, wordsInSight } from './compared.ts';
import type { View } from './driver.ts';
import { answerOf } from './popup.ts';
import { browser, inBrowsers, site } from './stage.ts';
import { storedBy } from './stored.ts';
import { waitFor } from './wait.ts';

const DISPATCH = '/coastal-dispatch.html';
const WIRE = '/harbour-wire.html';
/** A report of another event. */
const OTHER = '/report';

/** Whether the passage that is meant has the focus, or its summary, and is in sight. */
const REACHED = `(() => {
  const meant = document.querySelector('[role=tabpanel]:not([hidden]) [aria-current]');
  if (!meant?.contains(document.activeElement)) return undefined;
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  const { bottom: head } = document.querySelector('[role=tablist]').getBoundingClientRect();
  return top >= head && top < innerHeight ? 'in sight' : top + ' ' + bottom + ' beneath ' + head;
})()`;

const partOnShow = (popup: View): Promise<string> => popup.evaluate('document.querySelector("[role=tab][aria-selected=true]").id');

inBrowsers(() => {
  afterEach(() => browser.closePopup());

  const check = async (page: string): Promise<View> => {
    await browser.closePopup();
    await browser.goto(site.at(page));
    return openCompared(await browser.openPopup());
  };

  test('the first report of an event has nothing to be compared with, the second has the first', async () => {
    expect(await comparedWith(await check(WIRE))).toEqual([]);
    const popup = await check(DISPATCH);
    expect(await comparedWith(popup)).toHaveLength(1);
    const [section] = await textsOf(popup, 'section[data-reference]');
    expect(section).toContain('Dockers leave Saltmere grain terminal after 19 days');
    expect(section).toMatch(/same event: .*Saltmere/);
  });

  test('what is worth a look, and each count, leads to its passage by keyboard', async () => {
    const popup = await check(DISPATCH);
    const ways = await popup.evaluate<number>('document.querySelectorAll(".first-row, .counts a").length');
    expect(ways).toBeGreaterThan(4);
    for (let at = 0; at < ways; at++) {
      await popup.evaluate(`(() => {
        document.querySelector('[aria-current]')?.removeAttribute('aria-current');
        document.querySelectorAll('.first-row, .counts a')[${at}].focus();
      })()`);
      await popup.press('Enter');
      const reached = await waitFor(() => popup.evaluate<string>(REACHED), `the passage that the way ${at} leads to`);
      expect(reached).toBe('in sight');
    }
  });

  test('the table shows who is called what, and what only one report tells stands below', async () => {
    const popup = await check(DISPATCH);
    const here = await textsOf(popup, 'table[data-labels] [data-side=here] .label-words');
    const there = await textsOf(popup, 'table[data-labels] [data-side=there] .label-words');
    expect(here.join()).toMatch(/militants/i);
    expect(there.join()).toMatch(/dockers/i);
    expect(await textsOf(popup, '[data-pair]')).not.toEqual([]);
    expect((await textsOf(popup, 'li[data-only=there]')).join()).toContain('A soldier fired on the first bus');
    expect((await textsOf(popup, 'li[data-only=here]')).join()).toContain('Mayor Tove Lindqvist');
  });

  test.each(['here', 'there'])('a click on a name %s finds words on the page', async (side) => {
    const popup = await check(DISPATCH);
    await browser.page.evaluate('scrollTo(0, document.body.scrollHeight)');
    const label = `table[data-labels] button[name=show][data-side=${side}]`;
    const [name = ''] = await textsOf(popup, `${label} .label-words`);
    await press(popup, label);
    const words = await waitFor(() => wordsInSight(browser.page), 'words to come into sight');
    if (side === 'here') expect(words.toLowerCase()).toBe(name.toLowerCase());
    expect(await browser.page.evaluate<string>('document.body.textContent')).toContain(words);
  });

  test('a report on an event of a bundled reference shows its facts, each with who stated it and the way there', async () => {
    const popup = await check('/event');
    expect(await comparedWith(popup)).toEqual(['kenya-2024']);
    const [head = ''] = await textsOf(popup, '.reference-head');
    expect(head).toContain('A reference of facts, written for Framecheck.');
    const law = await textsOf(popup, 'li[data-only=there]');
    expect(law.find((each) => each.includes('The Law Society of Kenya called the arrests'))).toMatch(/Law Society of Kenya, .*2024/);
    const addresses = await popup.evaluate<string[]>('[...document.querySelectorAll(".stated-by a")].map(({ href }) => href)');
    expect(addresses).toContain('http://k24.digital/411-news/khrc-speaks-on-violence-on-protesters');
  });

  test('a rejected report is gone, also when the background is stopped in between, until that is taken back', async () => {
    const popup = await check(DISPATCH);
    const [id = ''] = await comparedWith(popup);
    await press(popup, 'button[name=reject]');
    await untilComparedWith(popup, []);
    await browser.closePopup();
    await browser.killBackground();
    const again = await check(DISPATCH);
    expect(await comparedWith(again)).toEqual([]);
    await press(again, `[data-left-out="${id}"] button[name=unreject]`);
    await untilComparedWith(again, [id]);
  });

  test('a report of another event is left out, and compared when the reader chooses it until the page is reloaded', async () => {
    await check(OTHER);
    const popup = await check(DISPATCH);
    const [wire = ''] = await comparedWith(popup);
    const other = await lastOnOffer(popup);
    expect(other).not.toBe(wire);
    await force(popup, other);
    await untilComparedWith(popup, [wire, other]);
    await browser.closePopup();
    const again = await browser.openPopup();
    expect(await partOnShow(again), 'the part that the reader turned to is shown again').toBe('tab-compared');
    await untilComparedWith(again, [wire, other]);
    await browser.closePopup();
    await browser.goto(site.at(DISPATCH));
    const anew = await browser.openPopup();
    expect(await partOnShow(anew)).toBe('tab-words');
    await untilComparedWith(anew, [wire]);
  });

  test('a kept report is there when the session is over, until it is let go', async () => {
    const kept = () => popup.evaluate<boolean>('document.querySelector("input[name=keep]").checked');
    let popup = await check(WIRE);
    expect(await kept()).toBe(false);
    await press(popup, 'input[name=keep]');
    await waitFor(kept, 'the report to be kept');
    await popup.evaluate('(globalThis.browser ?? chrome).storage.session.clear()');
    await browser.closePopup();
    await browser.killBackground();
    expect(await comparedWith(await check(DISPATCH))).toHaveLength(1);
    popup = await check(WIRE);
    await waitFor(kept, 'the box to be ticked');
    await press(popup, 'input[name=keep]');
    await waitFor(async () => !(await kept()), 'the report to be let go');
    await popup.evaluate('(globalThis.browser ?? chrome).storage.session.clear()');
    expect(await comparedWith(await check(DISPATCH))).toEqual([]);
  });

  test('nothing out of a private window is stored, and what is held is compared with', async () => {
    await check(WIRE);
    const popup = await check(DISPATCH);
    const before = await waitFor(async () => {
      const stored = await storedBy(popup);
      return stored.includes('"begin":"compared"') && stored;
    }, 'the part on show to be remembered');
    const [wire = ''] = await comparedWith(popup);
    await browser.closePopup();
    const keptBox = 'document.querySelector("input[name=keep]")';
    await browser.inPrivateWindow(site.at(`${DISPATCH}?private`), async () => {
      const own = await openCompared(await browser.openPopup());
      expect(await comparedWith(own)).toContain(wire);
      await press(own, 'input[name=keep]');
      await waitFor(async () => (await answerOf(own)).includes('private'), 'the answer');
      expect(await own.evaluate(`${keptBox}.checked`)).toBe(false);
      await press(own, `section[data-reference="${wire}"] button[name=reject]`);
      await waitFor(async () => !(await comparedWith(own)).includes(wire), 'the report to go');
      await own.click('#tab-words');
      await press(own, 'li[data-passage] button[name=mute]');
      for (const what of ['entry', 'site', 'check', 'phrase']) {
        await press(own, `li[data-passage] button[name=mute-${what}]`);
        await waitFor(async () => (await answerOf(own)).includes('Mute it in an ordinary window'), `the answer to muting: ${what}`);
      }
      await browser.closePopup();
    });
    expect(await storedBy(await browser.openPopup())).toBe(before);
  });

  test('words of the other report are shown where they stand', async () => {
    await check(WIRE);
    const popup = await check(DISPATCH);
    const timesOpened = () => site.asked.filter((path) => path === WIRE).length;
    const before = timesOpened();
    await press(popup, 'li[data-only=there] button[name=show-there]');
    await waitFor(() => timesOpened() > before, 'the other report to be opened');
  });
});
