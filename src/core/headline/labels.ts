import type { Utterance } from '../attribution/attribution';
import type { Match } from '../lexicon/match';
import type { Story } from '../story';
import { exactOf, type Range, spanOf, type Text } from '../text/text';
import { isWord } from '../text/tokens';
import type { Strong } from './strength';

/** "Riots", "rioters" and "rioting" are one word here. */
const rootOf = (word: string): string => word.replace(/(?:ers?|ing|ed|ists?|ism|s)$/, '');

/** Whose words a label is below the headline, wherever its last word or one of its family stands, noted there or not. */
function readBelow({ text, utteranceAt }: Story, { to }: Range, body: Range): Utterance[] {
  const { tokens } = text;
  const wanted = rootOf(tokens.word[to - 1] ?? '');
  const found: Utterance[] = [];
  for (let at = body.from; at < body.to; at++)
    if (isWord(tokens, at) && rootOf(tokens.word[at] ?? '') === wanted) found.push(utteranceAt(spanOf(text, { from: at, to: at + 1 })));
  return found;
}

/** What the outlet itself calls the same below: another entry of the label's group. */
function readOther({ text, matches, utteranceAt }: Story, { entry }: Match, body: Range): string | undefined {
  const other = matches.find(
    (match) =>
      match.range.from >= body.from &&
      entry.group !== undefined &&
      match.entry.group === entry.group &&
      match.entry.id !== entry.id &&
      utteranceAt(match.span).voice === 'outlet',
  );
  return other && exactOf(text, other.range);
}

function toStrong(story: Story, match: Match, body: Range): Strong | undefined {
  const below = readBelow(story, match.range, body);
  const place = match.range;
  if (below.some(({ voice }) => voice === 'outlet' || voice === 'unknown')) return undefined;
  const said = below.find(({ voice }) => voice === 'reported') ?? below[0];
  if (said)
    return {
      ...place,
      below: said.voice === 'reported' ? 'reported' : 'quoted',
      ...(said.speaker !== undefined && { speaker: said.speaker }),
    };
  const words = readOther(story, match, body);
  if (words !== undefined) return { ...place, below: 'otherwise', words };
  return story.article.read === 'whole' ? { ...place, below: 'absent' } : undefined;
}

/** "On gerrymandering", "a hearing on police brutality": what a headline's report is about, and nothing that it states. */
function isTopic({ tokens }: Text, { from }: Range): boolean {
  const before = /^(?:the|a|an)$/.test(tokens.word[from - 1] ?? '') ? from - 2 : from - 1;
  return /^(?:on|about)$/.test(tokens.word[before] ?? '');
}

/** The contested labels of a headline that the report below does not use in its own words. */
export function findStrongLabels(story: Story, headline: Range, body: Range): Strong[] {
  const { text, matches, utteranceAt } = story;
  const labels = matches.filter(
    ({ entry, range, span }) =>
      entry.category === 'contested-labels' &&
      range.from < headline.to &&
      !isTopic(text, range) &&
      (text.quotationOf[range.from] ?? -1) < 0 &&
      utteranceAt(span).voice === 'outlet',
  );
  return labels.flatMap((match) => toStrong(story, match, body) ?? []);
}
