import { createContext } from 'preact';
import type { Span } from '../core/article';
import type { Reference } from '../core/review';

/** What a reader can switch off from a passage: its lexicon entry or, where it rests on none, its check. */
export interface Mutable {
  check: string;
  entry?: string;
  /** The words to name it by. */
  words: string;
}

/** What the parts of a view can ask for; a page leaves out what it cannot do. */
export interface Actions {
  show?(span: Span): void;
  /** Shows words of a reference report where that stands. */
  showThere?(reference: Pick<Reference, 'id' | 'text'>, span: Span): void;
  mute?(what: Mutable): void;
}

export const ActionsContext = createContext<Actions>({});
