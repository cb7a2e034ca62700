import type { Kind } from '../core/check';

/** The name of a highlight in a page's registry: of a kind, in a quoted source's words or others, on light or dark ground. */
export const highlightName = (kind: Kind, quoted: boolean, ground: 'light' | 'dark'): string =>
  `framecheck-${kind.replaceAll(' ', '-')}-${quoted ? 'quoted' : 'own'}-${ground}`;
