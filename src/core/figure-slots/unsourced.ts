import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { holdsAny } from '../clauses/holds-any';
import type { Story } from '../story';
import { type Range, rangeOf, spanOf } from '../text/text';
import { Flag, has } from '../text/tokens';
import { figuresOf } from './figures-of';
import { type FigureSlot, findSlots } from './slots';

/** Fewer than this a reporter sees for themselves. */
const FEW = 5;
/** A crowd of fewer can be counted where one stands. */
const SMALL_CROWD = 1000;
/** So near before a figure a relative pronoun makes it part of what is told of something known ("the attack that killed 40"). */
const RELATIVE_REACH = 6;
/** Where one of these stands, somebody has counted. */
const COUNTS = new Set(
  `figures data records statistics census tally count counts counted counting estimates survey study report reports
  reporter reporters correspondent correspondents journalist journalists photographer photographers saw officials official police`.split(
    /\s+/,
  ),
);

/** A year without "since": what happened then is history. */
function isHistory(story: Story, { from, to }: Range): boolean {
  const { word } = story.text.tokens;
  let year = false;
  for (let at = from; at < to; at++) {
    if (word[at] === 'since') return false;
    year ||= /^(?:1[5-9]|20)\d\d$/.test(word[at] ?? '');
  }
  return year;
}

/** The values that some source states somewhere in the story. */
function readSourced(story: Story): ReadonlySet<number> {
  const { text, utteranceAt } = story;
  const spoken = figuresOf(text).filter((figure) => utteranceAt(spanOf(text, figure)).voice !== 'outlet');
  const counted = findSlots(story).filter(({ voice }) => voice !== 'outlet');
  return new Set([...spoken, ...counted.map(({ figure }) => figure)].map(({ value }) => value));
}

const isCounted = ({ figure, slot, part, borne, voice }: FigureSlot): boolean =>
  voice === 'outlet' && part !== 'told' && borne && figure.hedge !== 'vague' && figure.value >= (slot === 'crowd' ? SMALL_CROWD : FEW);

/** "the attack that killed 40 people": the figure only says which one. */
function isRelative({ text: { tokens } }: Story, { figure }: FigureSlot): boolean {
  for (let at = figure.from - 1; at >= figure.from - RELATIVE_REACH; at--) {
    if (!has(tokens, at, Flag.word)) return false;
    if (/^(?:that|which|who|where|when)$/.test(tokens.word[at] ?? '')) return true;
  }
  return false;
}

/** Whether nothing in the sentence says who counted, nor that all is long past. */
function isBare(story: Story, slot: FigureSlot): boolean {
  const { figure } = slot;
  const sentence = sentenceAround(story.text, figure);
  const reading = readingOf(story.text);
  return (
    !holdsAny(story.text, sentence, COUNTS) &&
    !isRelative(story, slot) &&
    !isHistory(story, sentence) &&
    reading.quotation(figure.from) === undefined
  );
}

/** The contested figures that the outlet states itself and that no source states anywhere in the story, each once. */
export function findUnsourced(story: Story): FigureSlot[] {
  const own = findSlots(story).filter((slot) => isCounted(slot) && isBare(story, slot));
  if (own.length === 0) return [];
  const sourced = readSourced(story);
  const bare = own.filter(({ figure }) => !sourced.has(figure.value));
  const headline = story.article.headline && rangeOf(story.text, story.article.headline);
  const inBody = new Set(bare.filter(({ figure }) => figure.from >= (headline?.to ?? 0)).map(({ figure }) => figure.value));
  const seen = new Set<string>();
  return bare.filter(({ figure, slot }) => {
    const key = `${slot} ${figure.value}`;
    if (seen.has(key) || (headline && figure.from < headline.to && inBody.has(figure.value))) return false;
    seen.add(key);
    return true;
  });
}
