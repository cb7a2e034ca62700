import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { holdsAny } from '../clauses/holds-any';
import { hasSpeechBetween } from '../clauses/speech-before';
import { onceKept } from '../once';
import type { Story } from '../story';
import { type Range, rangeOf, spanOf } from '../text/text';
import { turningWordsOf } from '../turning-words';
import { DOUBTED, PICTURES, REPORTERS, SEEN } from './accusation-words';
import { findAccusation } from './accusations';
import { findLabelClaim } from './label-claims';

/** Words that accuse, or that rest on a contested label, stated as a fact. */
export interface Claim extends Range {
  kind: 'accusation' | 'label';
}

/** Whether a sentence only tells of accusations, of trials or of what may be, the claim's own words apart. */
export function isDoubted(story: Story, claim: Range): boolean {
  const { from, to } = sentenceAround(story.text, claim);
  return holdsAny(story.text, { from, to: claim.from }, DOUBTED) || holdsAny(story.text, { from: claim.to, to }, DOUBTED);
}

/** Whether the outlet says that it saw what the sentence tells. */
export function isSeen({ text }: Story, claim: Range): boolean {
  const sentence = sentenceAround(text, claim);
  return holdsAny(text, sentence, PICTURES) || (holdsAny(text, sentence, SEEN) && holdsAny(text, sentence, REPORTERS));
}

function readClaims(story: Story): Claim[] {
  const reading = readingOf(story.text);
  const claims: Claim[] = [];
  for (const match of story.matches) {
    const range = findLabelClaim(reading, match, sentenceAround(story.text, match.range));
    if (range) claims.push({ ...range, kind: 'label' });
  }
  for (const at of turningWordsOf(story.text).accusations) {
    const range = findAccusation(reading, at, sentenceAround(story.text, { from: at, to: at + 1 }));
    if (range) claims.push({ ...range, kind: 'accusation' });
  }
  return claims.sort((one, other) => one.from - other.from).filter((claim, index, all) => claim.from >= (all[index - 1]?.to ?? 0));
}

/** Every accusation and every claim about those under a contested label, in order and apart, whoever makes it. */
export const findClaims: (story: Story) => Claim[] = onceKept(readClaims);

/** 1 for every token that a statement, belief or wish of a source holds. */
const readHeld = onceKept((story: Story): Uint8Array => {
  const mask = new Uint8Array(story.text.tokens.count);
  for (const { content } of story.attributions)
    for (const piece of content) {
      const { from, to } = rangeOf(story.text, piece);
      mask.fill(1, from, to);
    }
  return mask;
});

/** Whether a statement, belief or wish of a source holds a range, or quotation marks do, or a verb of speech before it may. */
export function isGoverned(story: Story, range: Range): boolean {
  const { text, utteranceAt } = story;
  if (readHeld(story).subarray(range.from, range.to).includes(1) || (text.quotationOf[range.from] ?? -1) >= 0) return true;
  if (utteranceAt(spanOf(text, range)).voice !== 'outlet') return true;
  return hasSpeechBetween(readingOf(text), sentenceAround(text, range).from, range.from);
}
