import { createContext } from 'preact';
import type { Span } from '../core/article';
import type { Reference } from '../core/review';
import type { Place } from './looks';
import type { Muting } from './muting';

/** What the parts of a view can ask for; a page leaves out what it cannot do. */
export interface Actions {
  show?(span: Span): void;
  /** Leads to a part of the view, and shows its words on the page. */
  open?(place: Place): void;
  /** Copies a passage's sentence with an address that opens at it. */
  copy?(span: Span): void;
  /** Shows words of a reference report where that stands. */
  showThere?(reference: Pick<Reference, 'id' | 'text'>, span: Span): void;
  /** The address of the reader's news search, `%s` where the words go. */
  newsSearch?(): Promise<string>;
  mute?(what: Muting): void;
  /** Has something noted again. */
  unmute?(what: Muting): void;
  /** The site that the report stands on, where that can be muted. */
  site?: string;
  /** The host of its pages, where these can be checked without a click. */
  host?: string;
}

export const ActionsContext = createContext<Actions>({});
