import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { subjectBefore } from '../attribution/grammar/subject';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { Is } from '../attribution/grammar/word';
import type { Range } from '../text/text';
import { CURRENCIES } from '../text/units';
import { withinSentence } from '../text/within-sentence';
import { ANY_TOTAL, PUT, type Slot, TOTALS } from './slot-words';

const COUNT = new Set(
  'counted counts count estimated estimates estimate recorded records registered documented listed tallied confirmed'.split(' '),
);
const LEFT = 4;
const TOTAL_LEFT = 8;

/** What a figure is put to: one of the contested slots, or whatever was counted before. */
export interface Put {
  slot: Slot | 'before';
  verb: number;
}

/** "put the death toll at 40", "gave the figure as $28 million". */
export function readPut(reading: Reading, from: number, sentence: Range): Put | undefined {
  const link = CURRENCIES.has(reading.form(from - 1)) ? from - 2 : from - 1;
  if (reading.form(link) !== 'at' && reading.form(link) !== 'as') return undefined;
  let slot: Put['slot'] | undefined;
  for (let at = link - 1; at >= Math.max(sentence.from, from - TOTAL_LEFT); at--) {
    const form = reading.form(at);
    if (PUT.has(form)) return slot && { slot, verb: at };
    slot ??= TOTALS.get(form) ?? (ANY_TOTAL.has(form) ? 'before' : undefined);
    if (reading.tag(at) === Tag.mark || reading.tag(at) === Tag.verb) return undefined;
  }
  return undefined;
}

/** The verb of counting before a figure ("police counted 4,000 marchers"), or -1. */
export function countingVerb(reading: Reading, from: number, sentence: Range): number {
  for (let at = from - 1; at >= Math.max(sentence.from, from - LEFT); at--) {
    if (COUNT.has(reading.form(at)) && reading.tag(at) === Tag.verb) return at;
    if (reading.tag(at) !== Tag.determiner && reading.tag(at) !== Tag.adverb) return -1;
  }
  return -1;
}

/** Who counts or puts a figure: the subject of the verb, as it stands within a sentence. */
export function counterOf(reading: Reading, verb: number, sentence: Range): string | undefined {
  const group = verbGroupStart(reading, verb, sentence.from);
  for (let at = group; at < verb; at++) if (reading.is(at, Is.be)) return undefined;
  const subject = subjectBefore(reading, group, sentence.from);
  return subject && !subject.relative ? withinSentence(reading.text, subject) : undefined;
}
