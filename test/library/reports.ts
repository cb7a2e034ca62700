import type { Article } from '../../src/core/article';
import { readWeights } from '../../src/core/compare/weights';
import { headOf, type ReportHead } from '../../src/library/report-head';

/** A few words that stand in many reports; every other word is rare. */
export const weights = readWeights(
  new Map([
    ['people', 0.5],
    ['said', 0.9],
    ['city', 0.4],
    ['monday', 0.3],
  ]),
);

export const articleOf = (text: string, about: Partial<Article> = {}): Article => ({ text, language: 'en', read: 'whole', ...about });

export const headAt = (url: string, text = 'The ferry left Norvik at dawn.'): Promise<ReportHead> =>
  headOf(articleOf(text, { url }), weights);
