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

/** How many passages the page shows highlighted, and how many were not found on it any more. */
export interface Painted {
  painted: number;
  lost: number;
}

/** What the popup and the options page ask of the background. */
export interface ToBackground {
  read: { ask: { tabId: number }; answer: Reading };
  review: { ask: { article: Article }; answer: Review };
  show: { ask: { tabId: number; quote: Quote }; answer: { shown: boolean } };
  highlight: { ask: { tabId: number; marks: Mark[] }; answer: Painted };
  clear: { ask: { tabId: number }; answer: Painted };
  /** Whether the page shows highlights now. */
  painted: { ask: { tabId: number }; answer: Painted };
}

/** What the background asks of the script in a page. */
export interface ToContent {
  extract: { ask: object; answer: Reading };
  show: { ask: { quote: Quote }; answer: { shown: boolean } };
  highlight: { ask: { marks: Mark[] }; answer: Painted };
  clear: { ask: object; answer: Painted };
  painted: { ask: object; answer: Painted };
}

/** A question on its way: what is asked, and its particulars. */
export type Asked<M, K extends keyof M = keyof M> = { [T in K]: { type: T; ask: M[T] extends { ask: infer A } ? A : never } }[K];

/** An answer on its way: an error would lose its words between contexts. */
export type Wired<A> = { answer: A } | { failed: Message };
