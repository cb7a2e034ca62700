import type { Article, Quote } from './core/article';
import type { Highlighted, Painted } from './core/mark';
import type { Message } from './core/message';
import type { Part } from './core/part';
import type { Review } from './core/review';

/**
 * A page as it was read, with the part of its report to begin with and the ids of the reports that were chosen for it before, or
 * the sentence that says why there is nothing to check. `again` where it was read before and neither left nor reloaded since.
 */
export type Reading = { article: Article; begin?: Part; forced?: string[]; again?: true } | { nothing: Message };

/** What the reader asked for in a menu, for the popup that opens then: words instead of the page, or a part of the report to begin with. */
export interface AskedFor {
  selection?: string;
  begin?: Part;
}

/** What was chosen when a page was last checked: the ids of reports to compare it with whatever they are about, and the part of its report on show. */
export interface Chosen {
  forced?: string[];
  begin?: Part;
}

/** A report that another can be compared with. */
export interface ReferenceOnOffer {
  id: string;
  headline?: string;
  outlet?: string;
  published?: string;
  url?: string;
  /** Checked earlier in this session, kept by the reader, imported in a pack, or bundled with the extension. */
  from: 'session' | 'kept' | 'imported' | 'bundled';
  language: string;
  words: number;
  /** Why it is not compared with the article at hand; `reference.rejected` where the reader said so. */
  leftOut?: Message;
}

/** What a reader takes back is named by the report's address and the reference's id; a rejection out of a private window is not stored. */
export interface Rejection {
  url: string;
  id: string;
  tabId: number;
}

/** What was checked in a tab and when it was first checked as it is, or the sentence that says why there is nothing to show. */
export type Shown = { article: Article; forced: string[]; begin?: Part; since: number } | { nothing: Message };

/** What the popup, the panel and the options page ask of the background. */
export interface ToBackground {
  /** Has the background make ready for a review what does not depend on the report; it is started by this where it was stopped. */
  wake: { ask: object; answer: object };
  /** What the reader asked for in a tab's menu; asked again, nothing. */
  askedFor: { ask: { tabId: number }; answer: AskedFor };
  /** What was chosen for a tab's page when it was checked before. */
  chosen: { ask: { tabId: number }; answer: Chosen };
  /** The reader turned to a part of the report of what was checked in a tab. */
  turned: { ask: { tabId: number; to: Part }; answer: object };
  /** What was checked in a tab, unless the page was left or reloaded since. */
  shown: { ask: { tabId: number }; answer: Shown };
  /**
   * Reviews a report and compares it with those that are held for the same event; `references` of the answer are these, best first, and the
   * forced ones. A report out of a tab is remembered for the session unless the tab is private; without a tab nothing is compared or remembered.
   * `begin` is the part of it that the reader sees, and is remembered with it.
   */
  review: { ask: { article: Article; tabId?: number; forced?: string[]; begin?: Part }; answer: Review };
  /**
   * Every report that one can be compared with; with the article at hand the likeliest come first, and each says why it was left out of the
   * comparison, where it was.
   */
  references: { ask: { article?: Article }; answer: ReferenceOnOffer[] };
  /** The text of a report that others can be compared with; nothing where it has gone. */
  report: { ask: { id: string }; answer: { article?: Article } };
  /** Keeps a report as a reference beyond this session; refused for a tab in a private window. */
  keep: { ask: { article: Article; tabId: number }; answer: { id: string } };
  unkeep: { ask: { id: string }; answer: object };
  /** The reader does not hold a reference for the same event as the report at `url`: it is left out of its reviews for this session. */
  reject: { ask: Rejection; answer: object };
  unreject: { ask: Rejection; answer: object };
  /** Shows words of the report with this text. */
  show: { ask: { tabId: number; quote: Quote; text: string }; answer: { shown: boolean } };
  /** Shows words of a reference report where it still stands in a tab, else opens its address at these words. */
  showThere: { ask: { id: string; quote: Quote }; answer: { shown: boolean } };
  highlight: { ask: { tabId: number } & Highlighted; answer: Painted };
  clear: { ask: { tabId: number }; answer: Painted };
  /** Whether the page shows highlights now. */
  painted: { ask: { tabId: number }; answer: Painted };
}

/** What the background asks of the script in a page. */
export interface ToContent {
  extract: { ask: object; answer: Reading };
  show: { ask: { quote: Quote; text: string }; answer: { shown: boolean } };
  highlight: { ask: Highlighted; answer: Painted };
  /** Leads to the next or the previous marked passage. */
  walk: { ask: { step: 1 | -1 }; answer: { shown: boolean } };
  clear: { ask: object; answer: Painted };
  painted: { ask: object; answer: Painted };
}

/** What the script in a page may ask of the background: nothing else is heard from there. */
export type FromPage =
  /** The reader muted an entry on the card of a passage, or took that back. */
  | { type: 'mute'; ask: { entry: string; muted: boolean } }
  /** A page of a site is there of which the reader said that it is always to be checked. */
  | { type: 'arrived'; ask: object };

/** A question on its way: what is asked, and its particulars. */
export type Asked<M, K extends keyof M = keyof M> = { [T in K]: { type: T; ask: M[T] extends { ask: infer A } ? A : never } }[K];

/** An answer on its way: an error would lose its words between contexts. */
export type Wired<A> = { answer: A } | { failed: Message };

/** Answers the background in a page. */
export interface AnswerInPage {
  <K extends keyof ToContent>(type: K, ask: ToContent[K]['ask']): Promise<ToContent[K]['answer']>;
  /** Makes way for a later script in the same page: what it had highlighted goes over to that one. */
  leave(): Highlighted | undefined;
}

declare global {
  /** The script in a page leaves it in the extension's own world there; a page without the script has none. */
  var framecheckAnswer: AnswerInPage | undefined;
}
