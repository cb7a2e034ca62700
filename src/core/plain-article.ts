import type { Article } from './article';
import { findHeadline } from './text/headline';
import { languageOf } from './text/language';

/** A plain text as an article: the text unchanged, with its headline and language found in it; `about` says what is known otherwise. */
export function articleOf(raw: string, about: Partial<Article> = {}): Article {
  const headline = findHeadline(raw);
  return { language: languageOf(raw), read: 'whole', ...(headline && { headline }), ...about, text: raw };
}
