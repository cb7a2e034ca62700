import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { agree } from '../compare/figures-agree';
import type { Story } from '../story';
import type { Figure } from '../text/figures';
import { rangeOf } from '../text/text';
import { mayBeSame, readCircumstances } from './circumstances';
import { CROWDS, GENERIC } from './slot-words';
import { type FigureSlot, findSlots } from './slots';

/** A figure that does not go with one that another source states earlier. */
export interface Conflict {
  here: FigureSlot;
  there: FigureSlot;
}

/** Sentences further apart than this are hardly about one count. */
const SENTENCES = 8;
/** The outlet's own number is taken to be of the same thing only this near. */
const OWN_SENTENCES = 2;
/** Counts of one thing are hardly further apart than this many times. */
const MOST_TIMES = 5;
/** So many slots back are looked at. */
const BACK = 12;
/** "At least 12" still goes with this share more. */
const OPEN_END = 1.25;
const PRONOUNS = new Set(['it', 'this', 'that', 'which']);

const nameOf = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** Whether two figures are two sources' own: the outlet may be one of them. */
function areTwoSources(one: FigureSlot, other: FigureSlot): boolean {
  if (one.speaker === undefined && other.speaker === undefined) return false;
  if (one.speaker === undefined || other.speaker === undefined) return true;
  if (one.speakerId !== undefined && one.speakerId === other.speakerId) return false;
  const [first, second] = [nameOf(one.speaker), nameOf(other.speaker)];
  return !first.includes(second) && !second.includes(first);
}

const singular = (word: string): string => word.replace(/s$/, '');

function isOneCount(one: FigureSlot, other: FigureSlot): boolean {
  if (one.slot !== other.slot || one.part || other.part || one.figure.unit !== other.figure.unit) return false;
  const [first, second] = [one.counted ?? '', other.counted ?? ''];
  if (one.slot === 'cost') return first === second || PRONOUNS.has(second);
  const alike = one.slot === 'crowd' ? CROWDS : GENERIC;
  const isAny = (word: string) => word === '' || alike.has(word);
  return singular(first) === singular(second) || (isAny(first) && isAny(second));
}

const isWithin = (open: Figure, { value }: Figure): boolean =>
  open.hedge === 'over' && value >= open.value && value <= open.value * OPEN_END;

const isComparable = (one: Figure, other: Figure): boolean =>
  Math.max(one.value, other.value) <= MOST_TIMES * Math.min(one.value, other.value);

const disagree = (one: Figure, other: Figure): boolean =>
  isComparable(one, other) &&
  one.hedge !== 'vague' &&
  other.hedge !== 'vague' &&
  !agree(one, other) &&
  !isWithin(one, other) &&
  !isWithin(other, one);

function isNear({ text }: Story, one: FigureSlot, other: FigureSlot): boolean {
  const isOwn = one.speaker === undefined || other.speaker === undefined;
  return (text.sentenceOf[other.figure.from] ?? 0) - (text.sentenceOf[one.figure.from] ?? 0) <= (isOwn ? OWN_SENTENCES : SENTENCES);
}

function isSameEvent({ text }: Story, one: FigureSlot, other: FigureSlot): boolean {
  const reading = readingOf(text);
  const [here, there] = [one, other].map(({ figure }) => readCircumstances(reading, sentenceAround(text, figure)));
  return here !== undefined && there !== undefined && mayBeSame(here, there);
}

/** Figures for the same thing from two sources that do not agree; each is set against the first one before it. */
export function findConflicts(story: Story): Conflict[] {
  const headline = story.article.headline && rangeOf(story.text, story.article.headline);
  const slots = findSlots(story).filter(({ figure }) => figure.from >= (headline?.to ?? 0));
  return slots.flatMap((here, index): Conflict[] => {
    const before = slots.slice(Math.max(0, index - BACK), index);
    const there = before.find(
      (other) =>
        isOneCount(other, here) &&
        areTwoSources(other, here) &&
        isNear(story, other, here) &&
        disagree(other.figure, here.figure) &&
        isSameEvent(story, other, here),
    );
    return there ? [{ here, there }] : [];
  });
}
