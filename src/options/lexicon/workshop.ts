import { createContext } from 'preact';
import type { Kind } from '../../core/check';
import type { Entry } from '../../core/lexicon/entry';
import type { Passage } from '../../core/review';
import type { Item } from './items';
import type { Drafts } from './use-drafts';

/** What the forms of the lexicon work with. */
export interface Workshop {
  items: Item[];
  /** The checks that note words, by id. */
  checks: string[];
  kindOf(check: string): Kind | undefined;
  /** The passages of a text that an entry would note, in their order. */
  preview(text: string, entry: Entry): Passage[];
  /** The ids of the entries that are listed and not highlighted. */
  quiet: ReadonlySet<string>;
  drafts: Drafts;
}

export const WorkshopContext = createContext<Workshop>({
  items: [],
  checks: [],
  kindOf: () => undefined,
  preview: () => [],
  quiet: new Set(),
  drafts: { find: () => undefined, hold: () => {} },
});
