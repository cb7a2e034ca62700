import { createHash } from 'node:crypto';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { MARK_SIDE, markShapes } from '../src/view/mark';

const shape = ([name, attributes]: (typeof markShapes)[number]): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join('')} />`;

/** What `Wordmark` draws, as it stands in a page before any script of it runs. */
const wordmark = (): string =>
  `<span class="wordmark"><svg viewBox="0 0 ${MARK_SIDE} ${MARK_SIDE}" width="18" height="18" aria-hidden="true">${markShapes.map(shape).join('')}</svg>Framecheck</span>`;

/** Puts our mark and name into the shells of the pages, where they say so. */
export const shells = (): CrxPlugin => ({
  name: 'shells',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace('<!-- wordmark -->', wordmark) },
});

/**
 * A page that has the styles of its shell in itself is painted before any other file is read: its other styles are asked for
 * meanwhile, and applied by its script (`src/popup/start.ts`). The policy of the extension names the styles by their hash.
 */
export function stylesInPage(): CrxPlugin {
  const hashes = new Set<string>();
  return {
    name: 'styles-in-page',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [, styles] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
        if (!styles) return html;
        hashes.add(`'sha256-${createHash('sha256').update(styles).digest('base64')}'`);
        return html.replace('<link rel="stylesheet"', '<link rel="preload" as="style"');
      },
    },
    renderCrxManifest(built) {
      const policy = built.content_security_policy;
      if (!hashes.size || typeof policy !== 'object' || !policy.extension_pages)
        throw new Error('no styles of a page, or no policy to name them in');
      const pages = policy.extension_pages.replace("style-src 'self'", `style-src 'self' ${[...hashes].join(' ')}`);
      return { ...built, content_security_policy: { ...policy, extension_pages: pages } };
    },
  };
}
