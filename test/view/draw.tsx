import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };
import { catalogueWords } from '../../src/view/catalogue';
import { WordsContext } from '../../src/view/say';

const messages = catalogue as Record<string, { message: string }>;
const words = catalogueWords((key) => messages[key]?.message ?? '');

/** Lets answers arrive and be drawn: each may ask for the next. */
async function settle(begin: () => void): Promise<void> {
  await act(async () => begin());
  for (let round = 0; round < 6; round++) await act(() => new Promise<void>((done) => setTimeout(done, 0)));
}

/** Draws a view with the English words into a document of its own, which stays the global one, and settles what it began. */
export async function draw(view: ComponentChild): Promise<Document> {
  const { document, HTMLElement } = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => {}, getBoundingClientRect: () => ({ top: 0 }) });
  Object.assign(globalThis, {
    document,
    requestAnimationFrame: (run: () => void) => setTimeout(run, 0),
    cancelAnimationFrame: clearTimeout,
    addEventListener: globalThis.addEventListener ?? (() => {}),
    removeEventListener: globalThis.removeEventListener ?? (() => {}),
  });
  vi.stubGlobal('navigator', { ...globalThis.navigator, onLine: true });
  await settle(() => {
    render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, document.body as unknown as Element);
  });
  return document as unknown as Document;
}

/** Does something to what a selector finds, tells the view of it by an event, and settles what that began. */
async function tell<E extends Element>(
  document: Document,
  selector: string,
  event: string,
  act: (found: E) => void = () => {},
): Promise<void> {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`not there: ${selector}`);
  const { Event } = document.defaultView as unknown as typeof globalThis;
  await settle(() => {
    act(found);
    found.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

export const click = (document: Document, selector: string): Promise<void> => tell(document, selector, 'click');

/** Sends a form off; its button alone does not where no browser is. */
export const submit = (document: Document, selector: string): Promise<void> => tell(document, selector, 'submit');

/** Switches a checkbox. */
export const change = (document: Document, selector: string, checked: boolean): Promise<void> =>
  tell<HTMLInputElement>(document, selector, 'change', (box) => Object.assign(box, { checked }));

/** Chooses an option of a field. */
export const choose = (document: Document, selector: string, value: string): Promise<void> =>
  tell<HTMLSelectElement>(document, selector, 'change', (field) => Object.defineProperty(field, 'value', { value, writable: true }));

/** Types into a field, in place of what it held. */
export const type = (document: Document, selector: string, value: string): Promise<void> =>
  tell<HTMLInputElement>(document, selector, 'input', (field) => Object.assign(field, { value }));

/** Whether a checkbox is ticked. linkedom knows its attribute; its property only exists once an event has set it. */
export function isTicked(document: Document, selector: string): boolean {
  const box = document.querySelector<HTMLInputElement>(selector);
  return box !== null && ('checked' in box ? Boolean(box.checked) : (box as Element).hasAttribute('checked'));
}

export const textOf = (document: Document, selector: string): string | undefined =>
  document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
