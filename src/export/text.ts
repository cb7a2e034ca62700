import type { Review } from '../core/review';
import { type Item, outlineOf, type Place, type Say, type Section } from './outline';
import { visible } from './visible';

const placeLine = ({ before, exact, after, whose }: Place): string => `    “${before}[${exact}]${after}” ${whose}`;

const itemLines = (item: Item): string[] => [
  `  - ${item.text}`,
  ...item.places.map(placeLine),
  ...item.details.map(({ text, url }) => `      ${text}${url ? ` ${url}` : ''}`),
];

const sectionLines = ({ title, intro, items }: Section): string[] => [
  '',
  title,
  ...(intro ? [`  ${intro}`] : []),
  ...items.flatMap(itemLines),
];

const keepIndent = (line: string): string => `${line.match(/^ */)?.[0] ?? ''}${visible(line).trim()}`;

/** A review for a terminal: plain lines, safe to print whatever the report holds. */
export function toText(review: Review, say: Say): string {
  const { title, about, sections, footer } = outlineOf(review, say);
  const lines = [title, ...about, ...sections.flatMap(sectionLines), '', footer];
  return `${lines.map(keepIndent).join('\n')}\n`;
}
