import type { Article, Quote } from './core/article';
import type { Voice } from './core/attribution/attribution';
import type { Kind } from './core/check';
import type { Message } from './core/message';
import type { Review } from './core/review';

/** A page as it was read, or the sentence that says why there is nothing to check. */
export type Reading = { article: Article } | { nothing: Message };

/** A passage to be marked on the page. */
export interface Mark {
  quote: Quote;
  kind: Kind;
  voice: Voice;
}

/** What the popup and the options page ask of the background. */
export interface ToBackground {
  read: { ask: { tabId: number }; answer: Reading };
  review: { ask: { article: Article }; answer: Review };
  show: { ask: { tabId: number; quote: Quote }; answer: { shown: boolean } };
  highlight: { ask: { tabId: number; marks: Mark[] }; answer: { painted: number; lost: number } };
  clear: { ask: { tabId: number }; answer: { painted: number; lost: number } };
  /** Whether the page shows highlights now. */
  painted: { ask: { tabId: number }; answer: { painted: number; lost: number } };
}

/** What the background asks of the script in a page. */
export interface ToContent {
  extract: { ask: object; answer: Reading };
  show: { ask: { quote: Quote }; answer: { shown: boolean } };
  highlight: { ask: { marks: Mark[] }; answer: { painted: number; lost: number } };
  clear: { ask: object; answer: { painted: number; lost: number } };
  painted: { ask: object; answer: { painted: number; lost: number } };
}
