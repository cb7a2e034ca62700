import type { Kind } from '../core/check';
import type { Mark, Painted } from '../messages';
import { findQuote, type Searchable } from './anchor';
import type { Ground } from './ground';
import { type LiveText, rangeOf } from './live-text';

const KINDS: Kind[] = ['names', 'modifiers', 'doubt', 'sources', 'acts and figures'];

const nameOf = (kind: Kind, quoted: boolean, ground: Ground): string =>
  `framecheck-${kind.replaceAll(' ', '-')}-${quoted ? 'quoted' : 'own'}-${ground}`;

/** What is ours in the page's highlight registry, which the page shares; Firefox lets no content script list it. */
const NAMES = KINDS.flatMap((kind) => [true, false].flatMap((quoted) => [nameOf(kind, quoted, 'light'), nameOf(kind, quoted, 'dark')]));

function add(name: string, range: Range): void {
  const highlight = CSS.highlights.get(name);
  if (highlight) highlight.add(range);
  else CSS.highlights.set(name, new Highlight(range));
}

/** How many passages are marked on the page now. */
export const countMarks = (): number => NAMES.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);

/** Takes every mark of ours off the page. */
export function clearMarks(): void {
  for (const name of NAMES) CSS.highlights.delete(name);
}

/** Marks passages on the page, in place of those marked before; a passage that the page no longer holds is counted, not guessed. */
export function paintMarks(live: LiveText, page: Searchable, marks: Mark[], ground: (range: Range) => Ground): Painted {
  clearMarks();
  let lost = 0;
  for (const { quote, kind, voice } of marks) {
    const span = findQuote(page, quote);
    const range = span && rangeOf(live, span);
    if (range) add(nameOf(kind, voice === 'quoted', ground(range)), range);
    else lost += 1;
  }
  return { painted: countMarks(), lost };
}
