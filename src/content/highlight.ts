import type { Mark, Painted } from '../messages';
import { findQuote, type Searchable } from './anchor';
import type { Ground } from './ground';
import { type LiveText, rangeOf } from './live-text';

/** What of ours stands in the page's highlight registry, which the page shares. */
const ours = new Map<string, Highlight>();
let lost = 0;

const nameOf = ({ kind, voice }: Mark, ground: Ground): string =>
  `framecheck-${kind.replaceAll(' ', '-')}-${voice === 'quoted' ? 'quoted' : 'own'}-${ground}`;

function add(name: string, range: Range): void {
  const highlight = ours.get(name) ?? new Highlight();
  highlight.add(range);
  ours.set(name, highlight);
  CSS.highlights.set(name, highlight);
}

/** How many passages are marked now, and how many of those asked for were not found. */
export function paintedNow(): Painted {
  const painted = [...ours].reduce((sum, [name, highlight]) => sum + (CSS.highlights.get(name) === highlight ? highlight.size : 0), 0);
  return { painted, lost };
}

/** Takes every mark of ours off the page. */
export function clearMarks(): Painted {
  for (const [name, highlight] of ours) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  ours.clear();
  lost = 0;
  return paintedNow();
}

/** Marks passages on the page, in place of those marked before; a passage that the page no longer holds is counted, not guessed. */
export function paintMarks(live: LiveText, page: Searchable, marks: Mark[], ground: (range: Range) => Ground): Painted {
  clearMarks();
  for (const mark of marks) {
    const span = findQuote(page, mark.quote);
    const range = span && rangeOf(live, span);
    if (range) add(nameOf(mark, ground(range)), range);
    else lost += 1;
  }
  return paintedNow();
}
