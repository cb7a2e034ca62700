import type { View } from './driver.ts';
import { waitFor } from './wait.ts';

/** What the popup shows: its state and the sentence in its main part. */
export const stateOf = (popup: View): Promise<string> => popup.evaluate('document.querySelector("main").dataset.state');
export const textOf = (popup: View): Promise<string> => popup.evaluate('document.querySelector("main").innerText');

/** The noted words, in the popup's order. */
export const wordsNoted = (popup: View): Promise<string[]> =>
  popup.evaluate('[...document.querySelectorAll("li[data-passage]")].map((row) => row.querySelector("mark").textContent)');

/** The line that answers what the reader did last. */
export const answerOf = (popup: View): Promise<string> => popup.evaluate('document.querySelector("[role=status]").textContent');

/** A selector for a part of the row whose first passage is these words. */
export async function inRow(popup: View, words: string, part: string): Promise<string> {
  const at = await waitFor(async () => 1 + (await wordsNoted(popup)).indexOf(words), `a row for ${words}`);
  const id = await popup.evaluate<string>(`document.querySelectorAll("li[data-passage]")[${at - 1}].id`);
  return `[id=${JSON.stringify(id)}] ${part}`;
}

/** How many passages the page says that it shows highlighted. */
export const paintedOn = (popup: View): Promise<number> =>
  popup.evaluate(`(async () => {
    const { tabs, runtime } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return (await runtime.sendMessage({ type: 'painted', ask: { tabId: tab.id } })).answer.painted;
  })()`);

/** Switches the highlights with the mouse and waits until the page shows them, or shows none. */
export async function switchHighlights(popup: View, on: boolean): Promise<number> {
  // The popup asks the same when it opens: once this is answered, so is that.
  await paintedOn(popup);
  if ((await popup.evaluate('document.querySelector("input[name=highlight]").checked')) !== on) await popup.click('input[name=highlight]');
  await waitFor(async () => (await paintedOn(popup)) > 0 === on, `highlights to be ${on ? 'on' : 'off'}`);
  return paintedOn(popup);
}
