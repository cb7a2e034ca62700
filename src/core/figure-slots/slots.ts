import type { Voice } from '../attribution/attribution';
import type { Reading } from '../attribution/grammar/reading';
import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { onceKept } from '../once';
import type { Story } from '../story';
import { type Figure, findFigures } from '../text/figures';
import { type Range, spanOf } from '../text/text';
import { turningWordsOf } from '../turning-words';
import { readCost } from './cost';
import { counterOf, countingVerb, readPut } from './counter';
import { readPeople } from './people';
import type { Slot } from './slot-words';
import { stretchesAround } from './stretches';

/** A figure with what it counts and who says so. */
export interface FigureSlot {
  figure: Figure;
  slot: Slot;
  /** The figure with its hedge and with what it counts. */
  shown: Range;
  /** The last word of what it counts, or of what costs it. */
  counted: string | undefined;
  /** A sum that nobody is said to bear may be a price. */
  borne: boolean;
  /** Told before, or a part of what was ("the 40", "12 of them"); or counted on top of it ("another 9"). */
  part?: 'told' | 'further' | undefined;
  voice: Voice;
  speaker?: string;
  speakerId?: string;
}

const TOLD = new Set('including among those these the all both his their its'.split(' '));
const FURTHER = new Set('another further additional other others more extra'.split(' '));
/** So far behind the last word that says what is counted a number may stand: as far as any such word is looked for, and what makes it inexact between. */
const BEHIND = 15;
/** So many sentences back a figure may stand that "the figure" takes up. */
const BACK = 2;

interface Place {
  story: Story;
  reading: Reading;
  found: FigureSlot[];
}

function readPart(reading: Reading, { from, to, counted }: Figure): FigureSlot['part'] {
  const before = reading.form(from - 1);
  if (TOLD.has(before) || (reading.form(to) === 'of' && /^(?:them|whom|those|these|the|its|their)$/.test(reading.form(to + 1))))
    return 'told';
  const isFurther =
    FURTHER.has(before) || FURTHER.has(reading.form(to)) || (counted !== undefined && FURTHER.has(reading.form(counted.from)));
  return isFurther ? 'further' : undefined;
}

/** The slot that "the figure" takes up: the last one of its sort that was found. */
function slotBefore({ story, found }: Place, figure: Figure): FigureSlot | undefined {
  const { sentenceOf } = story.text;
  const last = found.findLast((slot) => slot.figure.kind === figure.kind);
  return last && (sentenceOf[figure.from] ?? 0) - (sentenceOf[last.figure.from] ?? 0) <= BACK ? last : undefined;
}

type Read = Pick<FigureSlot, 'slot' | 'counted' | 'borne'>;

function readPutFigure(place: Place, figure: Figure, sentence: Range): (Read & { speaker?: string }) | undefined {
  const put = readPut(place.reading, figure.from, sentence);
  if (!put) return undefined;
  const last = slotBefore(place, figure);
  const slot = put.slot === 'before' ? last?.slot : put.slot;
  const before = last?.slot === slot ? last : undefined;
  const speaker = counterOf(place.reading, put.verb, sentence);
  return slot && { slot, counted: before?.counted, borne: true, ...(speaker !== undefined && { speaker }) };
}

/** Sums below this, in a currency that is not known as one, are as well something else. */
const LARGE = 1000;

function readSum(reading: Reading, figure: Figure, sentence: Range): Read | undefined {
  if (figure.kind === 'amount' && figure.value < LARGE) return undefined;
  const cost = readCost(reading, figure, sentence);
  return cost && { slot: 'cost', counted: cost.of, borne: cost.borne };
}

function readSlot({ reading }: Place, figure: Figure, sentence: Range): Read | undefined {
  const slot = figure.kind === 'amount' ? readPeople(reading, figure, sentence) : undefined;
  if (slot) return { slot, counted: figure.counted && reading.form(figure.counted.to - 1), borne: true };
  return readSum(reading, figure, sentence);
}

function toSlot(place: Place, figure: Figure): FigureSlot | undefined {
  if (figure.kind !== 'amount' && figure.kind !== 'money') return undefined;
  const { story, reading } = place;
  const sentence = sentenceAround(story.text, figure);
  const put = readPutFigure(place, figure, sentence);
  const read = put ?? readSlot(place, figure, sentence);
  if (!read) return undefined;
  const shown = { from: figure.from, to: figure.counted?.to ?? figure.to };
  const { voice, speaker, speakerId } = story.utteranceAt(spanOf(story.text, shown));
  const said = { voice, ...(speaker !== undefined && { speaker }), ...(speakerId !== undefined && { speakerId }) };
  const verb = countingVerb(reading, figure.from, sentence);
  const counter = put?.speaker ?? (verb >= 0 ? counterOf(reading, verb, sentence) : undefined);
  const counted = counter !== undefined && voice === 'outlet' ? { voice: 'reported' as const, speaker: counter } : said;
  return { figure, slot: read.slot, counted: read.counted, borne: read.borne, shown, part: readPart(reading, figure), ...counted };
}

/** The figures of a story that count what is contested as a rule, with who states each. */
export const findSlots: (story: Story) => FigureSlot[] = onceKept((story) => {
  const place: Place = { story, reading: readingOf(story.text), found: [] };
  for (const stretch of stretchesAround(story.text, turningWordsOf(story.text).counts, BEHIND))
    for (const figure of findFigures(story.text, stretch)) {
      const slot = toSlot(place, figure);
      if (slot) place.found.push(slot);
    }
  return place.found;
});
