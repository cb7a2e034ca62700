import { oncePer } from '../core/once';
import { likenessOf } from './alignment';
import type { Paragraph, Searchable } from './searchable';
import { likenessAtMost, Wording } from './wording';

/** How like a paragraph an edited one must be, and by how much more like than any other: no mark at all is better than one on a wrong place. */
const FLOOR = 0.9;
const MARGIN = 0.1;

/** Those of some paragraphs that may be as like another as `least` and not less, the likeliest first. */
function likelyAmong(others: readonly Wording[], mine: Wording, least: number): { other: Wording; atMost: number }[] {
  const likely: { other: Wording; atMost: number }[] = [];
  for (const other of others) {
    const atMost = likenessAtMost(mine, other, least);
    if (atMost > 0) likely.push({ other, atMost });
  }
  return likely.sort((one, other) => other.atMost - one.atMost);
}

/** Of some paragraphs the one that is most like another, where it is by a margin. */
function mostLike(mine: Wording, others: readonly Wording[]): { edited: Wording; likeness: number } | undefined {
  let best: { edited: Wording; likeness: number } | undefined;
  let next = 0;
  for (const { other, atMost } of likelyAmong(others, mine, FLOOR - MARGIN)) {
    if (best && atMost < best.likeness - MARGIN) break;
    if (next >= 1 - MARGIN) return undefined;
    const likeness = likenessOf(mine, other);
    next = Math.max(next, Math.min(likeness, best?.likeness ?? 0));
    if (!best || likeness > best.likeness) best = { edited: other, likeness };
  }
  return best && best.likeness >= FLOOR && next < best.likeness - MARGIN ? best : undefined;
}

/** A paragraph of a report, and what it is on a page now. */
export interface Edit {
  before: Wording;
  now: Wording;
}

/**
 * Tells what a paragraph of a report was edited into on a page. What reads as another paragraph of the report is that one, and what two could
 * have been edited into is neither.
 */
export function editsBetween(report: Searchable, page: Searchable): (paragraph: Paragraph) => Edit | undefined {
  // Kept as long as the page is looked at: a report's would be many megabytes for a long one.
  const wordingOf = oncePer((paragraph: Paragraph) => new Wording(paragraph));
  const onPage = page.paragraphs.filter(({ text }) => !report.byText.has(text)).map(wordingOf);
  const inReport = onPage.length > 0 ? report.paragraphs.map(wordingOf) : [];
  const hasRival = (before: Wording, now: Wording, least: number): boolean =>
    likelyAmong(inReport, now, least).some(({ other }) => other !== before && likenessOf(other, now) >= least);
  return (paragraph) => {
    const before = wordingOf(paragraph);
    const best = page.byText.has(paragraph.text) ? undefined : mostLike(before, onPage);
    return best && !hasRival(before, best.edited, best.likeness - MARGIN) ? { before, now: best.edited } : undefined;
  };
}

/** The paragraph of a page that reads as one of a report, where neither has another that does. */
export function standsAs(paragraph: Paragraph, report: Searchable, page: Searchable): Paragraph | undefined {
  const [same, another] = page.byText.get(paragraph.text) ?? [];
  return !another && report.byText.get(paragraph.text)?.length === 1 ? same : undefined;
}
