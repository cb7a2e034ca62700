import { CUES } from '../lexicon/compile';
import type { Match } from '../lexicon/match';
import { onceKept } from '../once';
import type { Story } from '../story';
import { rangeOf } from '../text/text';

/** 1 for every token of a reporting verb that colours its statement. */
function markCues({ text, attributions }: Story): Uint8Array {
  const cues = new Uint8Array(text.tokens.count);
  for (const { cue, direction } of attributions) {
    if (!cue || direction === 'neutral') continue;
    const { from, to } = rangeOf(text, cue);
    cues.fill(1, from, to);
  }
  return cues;
}

/** For every token the length of the longest noted phrase that it is part of, reporting verbs apart. */
function measurePhrases({ text, matches }: Story): Uint16Array {
  const lengths = new Uint16Array(text.tokens.count);
  for (const { entry, range, span } of matches) {
    if (entry.category === CUES) continue;
    for (let at = range.from; at < range.to; at++) lengths[at] = Math.max(lengths[at] ?? 0, span.end - span.start);
  }
  return lengths;
}

/** Whether one of a match's tokens is a colouring verb, and none is part of a longer phrase. */
function isOfCue({ range, span }: Match, cues: Uint8Array, lengths: Uint16Array): boolean {
  let isCue = false;
  for (let at = range.from; at < range.to; at++) {
    if ((lengths[at] ?? 0) > span.end - span.start) return false;
    isCue ||= cues[at] === 1;
  }
  return isCue;
}

function readCueMatches(story: Story): Match[] {
  const cues = markCues(story);
  const lengths = measurePhrases(story);
  return story.matches.filter((match) => match.entry.category === CUES && isOfCue(match, cues, lengths));
}

/** The reporting verbs that govern a statement which the verb colours. One that is part of a longer noted phrase ("claims to be") is left to that. */
export const findCueMatches: (story: Story) => Match[] = onceKept(readCueMatches);
