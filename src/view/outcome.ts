import type { Message } from '../core/message';
import type { Note } from '../core/review';

const outcomes: Record<Note['outcome'], string> = {
  found: 'view.outcome.found',
  clear: 'view.outcome.clear',
  skipped: 'view.outcome.skipped',
  failed: 'view.outcome.failed',
};

/** What came of a check, in a word or two. */
export const outcomeOf = ({ outcome, passages }: Note): Message => ({
  key: outcomes[outcome],
  args: outcome === 'found' ? { count: passages.length } : {},
});

/** How many checks really looked, whatever they found. */
export const looked = (notes: Note[]): number => notes.filter(({ outcome }) => outcome === 'found' || outcome === 'clear').length;
