import type { Finding } from '../check';
import type { Match } from '../lexicon/match';
import { onceKept } from '../once';
import type { Story } from '../story';
import type { Range } from '../text/text';
import { findCueMatches } from './cue-matches';

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

const isOneOf = (words: ReadonlySet<number>, { from, to }: Range): boolean => to === from + 1 && words.has(from);

/** Every match but for words that are noted as the verb of a statement ("alleged that"). */
const readWords: (story: Story) => Match[] = onceKept((story) => {
  const cues = new Set(findCueMatches(story).map(({ range }) => range.from));
  return story.matches.filter(({ range }) => !isOneOf(cues, range));
});

/** Every such match of a check's entries. */
export function findWords(story: Story, check: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of readWords(story)) if (match.entry.category === check) findings.push(toFinding(story, match));
  return findings;
}
