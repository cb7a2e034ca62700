import type { Article } from '../core/article';
import type { Check } from '../core/check';
import type { Entry } from '../core/lexicon/entry';
import type { Passage, Review } from '../core/review';
import type { Settings } from '../core/settings';
import type { CopyFiles } from '../library/copy-files';
import type { Copied, KeptReport } from '../library/kept-reports';
import type { LibraryState } from '../library/recovery';
import type { ReportImport } from '../library/report-import';
import type { OnOffer } from '../view/compared/on-offer';
import type { Draft } from './lexicon/draft';
import type { HeldDraft } from './lexicon/held-drafts';

/** What the options page shows and asks for; it knows no browser of its own. */
export interface Doors {
  checks: Pick<Check, 'id' | 'kind'>[];
  /** The bundled lexicon. */
  entries: Entry[];
  /** The checks that note words of the lexicon, by id. */
  wordChecks: string[];
  version: string;
  articleOf(text: string): Article;
  /** How the library stands, as far as a short look tells. */
  glanceAtLibrary(): Promise<LibraryState['is']>;
  /** How it stands, and what is missing in it. */
  inspectLibrary(): Promise<LibraryState>;
  /** Brings back out of the copy what is missing. */
  restore(): Promise<void>;
  /** Goes on with what there is, and lets go of the copy of the rest. */
  goOnWithout(): Promise<void>;
  /** The copy as files. */
  copy(): Promise<CopyFiles>;
  /** The settings as a file, whichever version kept them. */
  settingsFile(): Promise<CopyFiles>;
  loadSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Tells of every change, whichever page made it; returns what stops that. */
  onSettingsChange(listener: (settings: Settings) => void): () => void;
  review(article: Article): Promise<Review>;
  /** The passages of a text that an entry would note if it were the only one, in their order. */
  preview(text: string, entry: Entry): Passage[];
  /** The drafts of entries that were neither kept nor cancelled, the last one first. */
  loadDrafts(): Promise<HeldDraft[]>;
  /** Holds one until then, also where the page is closed or reloaded; none lets it go. */
  holdDraft(of: string, draft?: Draft): Promise<unknown>;
  /** Every report that others can be compared with. */
  references(): Promise<OnOffer[]>;
  /** The text of one of them; undefined where it has gone. */
  report(id: string): Promise<Article | undefined>;
  /** Lets kept reports go, all or none; gives what they were. */
  unkeep(ids: string[]): Promise<KeptReport[]>;
  keepAgain(reports: KeptReport[]): Promise<unknown>;
  /** Kept reports as the text of a pack. */
  packOfReports(ids: string[]): Promise<string>;
  /** What a pack would bring; rejects with the sentence that says what is wrong with it. */
  previewReports(file: string, text: string): Promise<ReportImport>;
  /** Keeps what a pack brings; gives the way back. */
  takeIn(coming: ReportImport): Promise<() => Promise<void>>;
  /** Lets the reader save a text as a file. */
  save(name: string, type: string, text: string): void;
  /** The hosts whose pages are checked without a click. */
  alwaysSites(): Promise<string[]>;
  /** Has the browser ask the reader for a host's pages; to be called in a click. Whether they were granted. */
  askSite(host: string): Promise<boolean>;
  dropSite(host: string): Promise<unknown>;
  /** How much is stored on the device, in bytes, where the browser tells. */
  stored(): Promise<number | undefined>;
  /** How many reports are kept, and how many of them are copied beside the library. */
  copied(): Promise<Copied>;
}
