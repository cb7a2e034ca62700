import type { Article, Quote } from '../core/article';
import type { Review } from '../core/review';
import type { Settings } from '../core/settings';
import type { Mark, Painted, Reading } from '../messages';

/** Everything that the popup asks of the world outside; it knows no browser of its own. */
export interface Doors {
  read(): Promise<Reading>;
  review(article: Article): Promise<Review>;
  show(quote: Quote): Promise<{ shown: boolean }>;
  highlight(marks: Mark[]): Promise<Painted>;
  clear(): Promise<Painted>;
  painted(): Promise<Painted>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  openOptions(): void;
}
