import { readFileSync } from 'node:fs';
import type { View } from './driver.ts';
import { waitFor } from './wait.ts';

/** What the elements that a selector names say, in their order. */
export const textsOf = (view: View, selector: string): Promise<string[]> =>
  view.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((element) => element.innerText.trim())`);

/** The ids of the reports that the popup shows a comparison with, the best first. */
export const comparedWith = (popup: View): Promise<string[]> =>
  popup.evaluate('[...document.querySelectorAll("section[data-reference]")].map((section) => section.dataset.reference)');

const english = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
const looking: string = english.view_none_compared_looking.message;

/** Opens the popup's view of the comparison and waits until it knows what there is to compare with. */
export async function openCompared(popup: View): Promise<View> {
  await popup.click('#tab-compared');
  await waitFor(async () => !(await textsOf(popup, '#panel-compared')).join().includes(looking), 'the comparison');
  return popup;
}

/** Waits until the popup shows comparisons with just these reports. */
export const untilComparedWith = (popup: View, ids: string[]): Promise<boolean> =>
  waitFor(async () => (await comparedWith(popup)).join() === ids.join(), `a comparison with ${ids.join(', ') || 'nothing'}`);

/** Clicks on what stands somewhere in the popup, or will in a moment, brought into sight first. */
export async function press(popup: View, selector: string): Promise<void> {
  await waitFor(() => popup.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`), selector);
  await popup.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await popup.click(selector);
}

/** The last of the reports that may be compared with all the same; the list comes after the comparison. */
export const lastOnOffer = (popup: View): Promise<string> =>
  waitFor(
    () => popup.evaluate<string>(`[...document.querySelectorAll('select[name=force] option')].at(-1)?.value ?? ''`),
    'the reports on offer',
  );

/** Chooses a report to compare with all the same. */
export async function force(popup: View, id: string): Promise<void> {
  await popup.evaluate(`(() => {
    const field = document.querySelector('select[name=force]');
    field.value = ${JSON.stringify(id)};
    field.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await press(popup, 'button[name=compare]');
}

/** The words that the page shows for a moment, once they stand within the window. */
export const wordsInSight = (page: View): Promise<string | undefined> =>
  page.evaluate(`(() => {
    const [, highlight] = [...CSS.highlights].find(([name]) => name.startsWith('framecheck-shown')) ?? [];
    const [range] = highlight ?? [];
    const { top, bottom } = range?.getBoundingClientRect() ?? {};
    return top > 0 && bottom < innerHeight ? range.toString() : undefined;
  })()`);
