import type { Article } from '../../src/core/article';
import { type Review, review } from '../../src/core/review';
import { bundledLexicon } from '../../src/data/lexicon';

/** A review of an article with the bundled lexicon and nothing to compare with. */
export const checkAlone = (article: Article): Review => review(article, { lexicon: bundledLexicon() });
