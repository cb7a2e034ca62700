import type { Review } from '../core/review';
import { escapeMarkdown as escaped } from './escape-markdown';
import { type Detail, type Item, outlineOf, type Place, type Say, type Section } from './outline';

/** An address between angle brackets, in which only these could end it. */
const address = (url: string): string => `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`;

const placeOf = ({ before, exact, after, whose }: Place): string =>
  `  - “${escaped(before)}**${escaped(exact)}**${escaped(after)}” ${escaped(whose)}`;

const detailOf = ({ text, url }: Detail): string => `  - ${url ? `[${escaped(text)}](${address(url)})` : escaped(text)}`;

const itemLines = (item: Item): string[] => [`- ${escaped(item.text)}`, ...item.places.map(placeOf), ...item.details.map(detailOf)];

const sectionLines = ({ title, intro, items }: Section): string[] => [
  '',
  `## ${escaped(title)}`,
  '',
  ...(intro ? [escaped(intro), ''] : []),
  ...items.flatMap(itemLines),
];

/** A review as Markdown in which nothing of the report is markup. */
export function toMarkdown(review: Review, say: Say): string {
  const { title, about, sections, footer } = outlineOf(review, say);
  const head = [`# ${escaped(title)}`, '', ...about.flatMap((line) => [escaped(line), ''])];
  return `${[...head, ...sections.flatMap(sectionLines), '', escaped(footer)].join('\n')}\n`;
}
