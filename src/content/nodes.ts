import { read } from '../extract/unclobbered';

/** Makes an element of our own; nothing of a page is asked that it could have put something else in the place of. */
export function make<K extends keyof HTMLElementTagNameMap>(name: K, style: string, text?: string): HTMLElementTagNameMap[K] {
  const element = read(document, 'createElement').call(document, name) as HTMLElementTagNameMap[K];
  // Set through the object model: a page's policy on styles does not reach it.
  element.style.cssText = style;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** Appends to the root of the page, which no form or image can stand in front of. */
export const appendToPage = (element: Element): void => read(document, 'documentElement').append(element);
