import type { Plugin } from 'vite';
import { MARK_SIDE, markShapes } from '../src/view/mark';

const shape = ([name, attributes]: (typeof markShapes)[number]): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join('')} />`;

/** What `Wordmark` draws, as it stands in a page before any script of it runs. */
const wordmark = (): string =>
  `<span class="wordmark"><svg viewBox="0 0 ${MARK_SIDE} ${MARK_SIDE}" width="18" height="18" aria-hidden="true">${markShapes.map(shape).join('')}</svg>Framecheck</span>`;

/** Puts our mark and name into the shells of the pages, where they say so. */
export const shells = (): Plugin => ({
  name: 'shells',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<!-- wordmark -->', wordmark) },
});
