import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { holdsAny } from '../clauses/holds-any';
import type { Story } from '../story';
import { quotationAt, type Range, rangeOf, type Text } from '../text/text';
import { turningWordsOf } from '../turning-words';
import { hasAgent } from './agent';
import { namesDoer } from './doers';
import type { Harm } from './harm';
import { DOERS, MISHAPS, VIOLENCE } from './harm-words';
import { findIntransitive } from './intransitives';
import { findHarmNoun } from './nouns';
import { findHeadlinePassive, findPassive } from './passives';
import { readReporters } from './reported-by';

/** How far before and behind a harm the sentences beside it are read. */
const REACH = 90;
/** What fire is shot with. */
const SHOT = new Set('gun rifle artillery mortar rocket tank sniper hostile enemy friendly crossfire machine-gun'.split(' '));
const LONG_AGO = new Set('ago anniversary century holocaust genocide historic history'.split(' '));

interface Place {
  story: Story;
  reading: Reading;
  headline: Range | undefined;
}

const isQuoted = (text: Text, at: number): boolean => quotationAt(text, at)?.closed ?? false;

function findHarmAt({ story: { text }, reading, headline }: Place, at: number): Harm | undefined {
  const sentence = sentenceAround(text, { from: at, to: at + 1 });
  const isHeadline = headline !== undefined && at < headline.to;
  return (
    findPassive(reading, at, sentence) ??
    findHarmNoun(reading, at, sentence) ??
    findIntransitive(reading, at, sentence) ??
    (isHeadline ? findHeadlinePassive(reading, at, sentence) : undefined)
  );
}

/** The harm's sentence with the one before and the one after it. */
function windowOf({ sentences, sentenceOf, tokens }: Text, { from, to }: Range): Range {
  const index = sentenceOf[from] ?? 0;
  return {
    from: Math.max(sentences[index - 1]?.from ?? sentences[index]?.from ?? 0, from - REACH),
    to: Math.min(sentences[index + 1]?.to ?? tokens.count, to + REACH),
  };
}

/** Whether a range holds a year, or another word for what is long past. */
export function isHistory(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (/^(?:1[5-9]|20)\d\d$/.test(reading.form(at)) || LONG_AGO.has(reading.form(at))) return true;
  return false;
}

/** "in a house fire", not "opened fire" or "under fire". */
const isBlaze = (reading: Reading, at: number): boolean =>
  reading.form(at) === 'fire' &&
  (reading.tag(at - 1) === Tag.determiner || (reading.tag(at - 2) === Tag.determiner && !SHOT.has(reading.form(at - 1))));

/** Whether a range tells of an accident, of disease or of the forces of nature. */
export function hasMishap(reading: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (MISHAPS.has(reading.form(at)) || isBlaze(reading, at)) return true;
  return false;
}

/** Whether a report opens with an accident or the like, and with nothing that somebody does. */
function isOfMishap({ article, text }: Story, reading: Reading): boolean {
  const from = article.headline ? rangeOf(text, article.headline).to : 0;
  const first = text.sentenceOf[from] ?? 0;
  const opening = { from: 0, to: text.sentences[Math.min(first + 1, text.sentences.length - 1)]?.to ?? 0 };
  const near = { from: 0, to: Math.min(opening.to, REACH) };
  return hasMishap(reading, near) && !holdsAny(text, near, VIOLENCE) && !holdsAny(text, near, DOERS);
}

/** The harms that a range tells of as a fact, by a passive, a noun or a verb that needs no doer, whoever did them. */
export function findHarms(story: Story, { from, to }: Range): Harm[] {
  const { text, article } = story;
  const place = { story, reading: readingOf(text), headline: article.headline && rangeOf(text, article.headline) };
  const found: Harm[] = [];
  for (const at of turningWordsOf(text).harms) {
    const harm = at >= from && at < to ? findHarmAt(place, at) : undefined;
    if (harm && !isQuoted(text, at) && harm.from >= (found.at(-1)?.to ?? 0)) found.push(harm);
  }
  return found;
}

/**
 * The harms of a report that nobody is said to have done, in their sentence or in those beside it: agentless passives, nouns without a
 * doer, and verbs that need none. Accidents, disease, the forces of nature, the past and what sources say in their own words are left out.
 */
export function findHiddenHarms(story: Story): Harm[] {
  const { text } = story;
  const reading = readingOf(text);
  const found = findHarms(story, { from: 0, to: text.tokens.count });
  if (found.length === 0 || isOfMishap(story, reading)) return [];
  const reporters = readReporters(story);
  const victims = new Uint8Array(text.tokens.count);
  for (const harm of found) victims.fill(1, harm.victims.from, harm.victims.to).fill(1, harm.from, harm.to);
  return found.filter((harm) => {
    const sentence = sentenceAround(text, harm);
    const window = windowOf(text, harm);
    if (reporters[harm.to - 1]) return false;
    if (hasAgent(reading, harm.to - 1, sentence, reporters) || isHistory(reading, sentence) || hasMishap(reading, window)) return false;
    return !namesDoer({ ...window, reading, reporters, victims });
  });
}
