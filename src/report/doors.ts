import type { Article, Quote } from '../core/article';
import type { Highlighted, Painted } from '../core/mark';
import type { Message } from '../core/message';
import type { Part } from '../core/part';
import type { Review } from '../core/review';
import type { Settings } from '../core/settings';
import type { FileKind } from '../export/files';
import type { OnOffer } from '../view/compared/on-offer';
import type { Say } from '../view/say';

/** A report to be shown, with the ids of reports that the reader holds for the same event and the part to begin with; or the sentence that stands in its place. */
type Given = { article: Article; forced?: string[]; begin?: Part } | { nothing: Message };

/** Everything that a report on show asks of the world outside; it knows no browser of its own. */
export interface Doors {
  /** The report that is to be shown. */
  read(): Promise<Given>;
  /** Reviews a report and compares it; `forced` are ids of reports that the reader holds for the same event, `begin` is the part on show. */
  review(article: Article, forced: string[], begin: Part): Promise<Review>;
  /** The reader turned to another part of the report. */
  turn(to: Part): Promise<unknown>;
  /** Every report that the given one can be compared with, the likeliest first, and itself where it is known. */
  references(article: Article): Promise<OnOffer[]>;
  keep(article: Article): Promise<{ id: string }>;
  unkeep(id: string): Promise<unknown>;
  reject(article: Article, id: string): Promise<unknown>;
  unreject(article: Article, id: string): Promise<unknown>;
  /** Shows words of the report, whose whole text tells them from others. */
  show(quote: Quote, text: string): Promise<{ shown: boolean }>;
  /** Shows words of a reference report where it stands. */
  showThere(id: string, quote: Quote): Promise<{ shown: boolean }>;
  highlight(highlighted: Highlighted): Promise<Painted>;
  clear(): Promise<Painted>;
  painted(): Promise<Painted>;
  /** Has the reader save a review as a file; gives its name. */
  save(review: Review, kind: FileKind, say: Say): Promise<string>;
  /** Puts a text into the clipboard. */
  copy(text: string): Promise<void>;
  /** The address of the reader's news search, `%s` where the words go. */
  newsSearch(): Promise<string>;
  /** How what the reader keeps stands; `lost` where something is missing. */
  library(): Promise<'whole' | 'newer' | 'lost'>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
}
