import type { Article } from '../core/article';
import type { Weights } from '../core/compare/weights';
import { isWord, readTokens } from '../core/text/tokens';
import { digestOf } from './digest';
import { findSalient } from './salient';

/** What tells whether a report can be compared with another at all. */
export interface ReportMeasure {
  /** BCP 47 primary subtag; "und" where nothing in the text told. */
  language: string;
  words: number;
  /** In UTF-16 units. */
  length: number;
  /** The same for the same text, however its lines are broken. */
  textId: string;
}

/** What is known of a report without its text: enough to list it, and to find the reports that may be of its event. */
export interface ReportHead extends ReportMeasure {
  /** Of its address, or of its text where it has none: the same report has the same id wherever it is held. */
  id: string;
  headline?: string;
  outlet?: string;
  published?: string;
  url?: string;
  salient: string[];
}

function countWords(raw: string): number {
  const tokens = readTokens(raw);
  let words = 0;
  for (let at = 0; at < tokens.count; at++) if (isWord(tokens, at)) words += 1;
  return words;
}

/** Measures a report. */
export const measure = async ({ text, language }: Article): Promise<ReportMeasure> => ({
  language,
  words: countWords(text),
  length: text.length,
  textId: await digestOf(text.normalize('NFC').replace(/\s+/g, ' ').trim()),
});

/** The id under which the report at an address is held; what stands behind `#` names a place in it only. */
export const idAt = (address: string): Promise<string> => digestOf(address.replace(/#.*$/s, ''));

/** What is known of a report without its text. */
export async function headOf(article: Article, weights: Weights): Promise<ReportHead> {
  const { text, headline, outlet, published, url } = article;
  const measured = await measure(article);
  return {
    ...measured,
    id: url ? await idAt(url) : measured.textId,
    ...(headline && { headline: text.slice(headline.start, headline.end) }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
    salient: findSalient(text, weights),
  };
}
