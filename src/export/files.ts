import type { Review } from '../core/review';
import { formats } from './formats';
import type { Say } from './outline';

/** The formats that are saved as files, by name: how such a file ends, and its media type. */
export const fileKinds = {
  markdown: { ending: 'md', type: 'text/markdown' },
  html: { ending: 'html', type: 'text/html' },
  json: { ending: 'json', type: 'application/json' },
  csv: { ending: 'csv', type: 'text/csv' },
  annotations: { ending: 'annotations.json', type: 'application/ld+json' },
  svg: { ending: 'svg', type: 'image/svg+xml' },
} as const;

export type FileKind = keyof typeof fileKinds;

/** More of a headline makes no better name. */
const LONGEST = 60;

const slugOf = ({ text, headline }: Review['article']): string =>
  (headline ? text.slice(headline.start, headline.end) : '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** A review as a file: its name, from the headline, its media type and its text. */
export function fileOf(review: Review, kind: FileKind, say: Say): { name: string; type: string; text: string } {
  const { ending, type } = fileKinds[kind];
  const name = ['framecheck', slugOf(review.article)].filter(Boolean).join('-');
  return { name: `${name}.${ending}`, type, text: formats[kind]?.(review, say) ?? '' };
}
