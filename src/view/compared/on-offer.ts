import { createContext } from 'preact';
import type { Message } from '../../core/message';

/** A report that the one at hand can be compared with. */
export interface OnOffer {
  id: string;
  headline?: string;
  outlet?: string;
  published?: string;
  url?: string;
  from: 'session' | 'kept' | 'imported' | 'bundled';
  /** BCP 47 primary subtag. */
  language: string;
  words: number;
  /** Why it is not compared, where it is not. */
  leftOut?: Message;
}

/** Whether the reader does not hold it for the same event. */
export const isRejected = ({ leftOut }: OnOffer): boolean => leftOut?.key === 'reference.rejected';

/** Whether it is the report at hand itself. */
export const isItself = ({ leftOut }: OnOffer): boolean => leftOut?.key === 'reference.same-report';

/** Whether the two can be compared at all, whatever they are about. */
export const isFit = ({ leftOut }: OnOffer): boolean => !leftOut?.key.startsWith('compare.');

/** Where a reference report comes from, as a key. */
export const fromKeys: Record<OnOffer['from'], string> = {
  session: 'view.from.session',
  kept: 'view.from.kept',
  imported: 'view.from.imported',
  bundled: 'view.from.bundled',
};

/** What a reader can say of a match; a page leaves out what it cannot do. */
export interface Matching {
  /** Every report on offer, the likeliest first; undefined until it is known. */
  offers?: OnOffer[];
  /** The ids of those that the reader holds for the same event, whatever the checker says. */
  forced: string[];
  reject?(id: string): void;
  unreject?(id: string): void;
  force?(id: string): void;
}

export const MatchingContext = createContext<Matching>({ forced: [] });
