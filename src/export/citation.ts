import { type Article, quoteOf, type Span } from '../core/article';
import { addressAt } from '../core/text-fragment';
import { visible } from './visible';
import { webAddress } from './web-address';

/** A sentence with where it stands, to be pasted: the outlet, the day, and an address that opens at the passage in it. */
export function toCitation(article: Article, passage: Span, sentence: Span): string {
  const { text, outlet, published, url } = article;
  const words = visible(text.slice(sentence.start, sentence.end)).trim();
  const about = [outlet, published?.slice(0, 10)].filter(Boolean).join(', ');
  const web = webAddress(url);
  return [`“${words}”`, about && `(${visible(about)})`, web && addressAt(web, quoteOf(text, passage))].filter(Boolean).join(' ');
}
