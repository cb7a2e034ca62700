import { likenessAtMost, likenessOf } from './alignment';
import type { Paragraph, Searchable } from './searchable';

/** How like a paragraph an edited one must be, and by how much more like than any other: no mark at all is better than one on a wrong place. */
const FLOOR = 0.8;
const MARGIN = 0.1;

/** Of some paragraphs the one that is most like another, where it is by a margin. */
function mostLike(paragraph: Paragraph, others: readonly Paragraph[]): { edited: Paragraph; likeness: number } | undefined {
  const likely = others
    .map((other) => ({ other, atMost: likenessAtMost(paragraph, other, FLOOR - MARGIN) }))
    .filter(({ atMost }) => atMost > 0)
    .sort((one, other) => other.atMost - one.atMost);
  let best: { edited: Paragraph; likeness: number } | undefined;
  let next = 0;
  for (const { other, atMost } of likely) {
    if (best && atMost < best.likeness - MARGIN) break;
    const likeness = likenessOf(paragraph, other);
    next = Math.max(next, Math.min(likeness, best?.likeness ?? 0));
    if (!best || likeness > best.likeness) best = { edited: other, likeness };
  }
  return best && best.likeness >= FLOOR && next < best.likeness - MARGIN ? best : undefined;
}

/**
 * The paragraph of a page that one of a report was edited into. What reads as another paragraph of the report is that one, and what two
 * could have been edited into is neither.
 */
export function editedInto(paragraph: Paragraph, report: Searchable, page: Searchable): Paragraph | undefined {
  if (page.byText.has(paragraph.text)) return undefined;
  const best = mostLike(
    paragraph,
    page.paragraphs.filter(({ text }) => !report.byText.has(text)),
  );
  if (!best) return undefined;
  const least = best.likeness - MARGIN;
  const isRival = (other: Paragraph) =>
    other !== paragraph && likenessAtMost(other, best.edited, least) >= least && likenessOf(other, best.edited) >= least;
  return report.paragraphs.some(isRival) ? undefined : best.edited;
}

/** The paragraph of a page that reads as one of a report, where neither has another that does. */
export function standsAs(paragraph: Paragraph, report: Searchable, page: Searchable): Paragraph | undefined {
  const [same, another] = page.byText.get(paragraph.text) ?? [];
  return !another && report.byText.get(paragraph.text)?.length === 1 ? same : undefined;
}
