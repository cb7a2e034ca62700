import type { Finding } from '../check';
import type { Match } from '../lexicon/match';
import type { Story } from '../story';

/** What a note of a lexicon entry says. In indirect speech nobody can know who chose the word, so it says just that. */
export const wordMessages = {
  seen: '{why}',
  reported: '{why} Who chose the word cannot be told from the text.',
};

/** A match as a finding of its check. */
export function toFinding({ utteranceAt }: Story, { entry, span }: Match): Finding {
  const part = utteranceAt(span).voice === 'reported' ? 'reported' : 'seen';
  return { span, entry, message: { key: `${entry.category}.${part}`, args: { why: entry.why } } };
}

/** Every match of a check's entries. */
export const findWords = (story: Story, check: string): Finding[] =>
  story.matches.filter(({ entry }) => entry.category === check).map((match) => toFinding(story, match));
