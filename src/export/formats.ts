import type { Review } from '../core/review';
import { toAnnotations } from './annotations';
import { toTable } from './csv';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import type { Say } from './outline';
import { toPicture } from './picture';
import { toText } from './text';

const toJson = (review: Review): string => `${JSON.stringify(review, null, 2)}\n`;

/** What a review can be written as. JSON is the contract itself, untranslated. */
export const formats: Record<string, (review: Review, say: Say) => string> = {
  text: toText,
  markdown: toMarkdown,
  html: toHtml,
  json: toJson,
  csv: toTable,
  annotations: toAnnotations,
  svg: toPicture,
};
