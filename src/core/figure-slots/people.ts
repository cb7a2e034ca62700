import { Tag } from '../attribution/grammar/place';
import type { Reading } from '../attribution/grammar/reading';
import { verbGroupStart } from '../attribution/grammar/verb-group';
import { Is } from '../attribution/grammar/word';
import { isAsserted } from '../clauses/asserted';
import { holdsAny } from '../clauses/holds-any';
import { isSpeechVerb } from '../clauses/speech-before';
import { ABODES } from '../harm/harm-words';
import type { Figure } from '../text/figures';
import type { Range } from '../text/text';
import { Flag, has } from '../text/tokens';
import { COUNTED_NOUNS, DEEDS, DRIVEN, NOT_PEOPLE, PREDICATES, type Slot } from './slot-words';

const RIGHT = 9;
const LEFT = 4;
const TOLL = 9;
const FROM_HOME = 7;
const TOLL_RUN = new Set(
  'toll has had have risen rose climbed rising to is was stood stands standing at now by jumped reached reaching passed the of from death'.split(
    ' ',
  ),
);

interface Counted {
  reading: Reading;
  figure: Figure;
  sentence: Range;
}

const endOf = ({ figure }: Counted): number => figure.counted?.to ?? figure.to;
const isNumber = ({ reading }: Counted, at: number): boolean => has(reading.text.tokens, at, Flag.digit);

/** Whether a verb on the right has another object than those who are counted: "40 soldiers killed nine farmers". */
function hasObject(reading: Reading, at: number): boolean {
  const tag = reading.tag(at + 1);
  return tag === Tag.determiner || tag === Tag.noun || tag === Tag.pronoun || has(reading.text.tokens, at + 1, Flag.digit);
}

const TRANSITIVE = new Set('killed wounded injured hurt maimed displaced uprooted murdered massacred evacuated'.split(' '));

function isPassive(reading: Reading, at: number, from: number): boolean {
  for (let before = verbGroupStart(reading, at, from); before < at; before++) if (reading.is(before, Is.be)) return true;
  return false;
}

/** "have been forced from their homes". */
function isForcedOut({ reading, sentence }: Counted, at: number): boolean {
  if (!DRIVEN.has(reading.form(at)) || !/^(?:from|out|off)$/.test(reading.form(at + 1))) return false;
  return holdsAny(reading.text, { from: at + 1, to: Math.min(sentence.to, at + FROM_HOME) }, ABODES);
}

/** The predicate of those who are counted that stands at a token; the month of March and "the rally" are none. */
function predicateAt(counted: Counted, at: number): Slot | undefined {
  const { reading } = counted;
  if (isForcedOut(counted, at)) return 'displaced';
  const slot = PREDICATES.get(reading.form(at));
  const isMonth = reading.is(at, Is.month) && reading.isCapital(at);
  const isNoun = reading.tag(at - 1) === Tag.determiner || reading.form(at - 1) === 'own';
  return slot === 'crowd' && (isMonth || (/^(?:march|rally)$/.test(reading.form(at)) && isNoun)) ? undefined : slot;
}

/** What is said of those who are counted: "40 people were killed". */
function readRight(counted: Counted): Slot | undefined {
  const { reading, sentence } = counted;
  const from = endOf(counted);
  for (let at = from; at < Math.min(sentence.to, from + RIGHT); at++) {
    const tag = reading.tag(at);
    if (tag === Tag.mark || tag === Tag.coordinator || isNumber(counted, at)) return undefined;
    const slot = predicateAt(counted, at);
    if (slot) {
      const isDone = TRANSITIVE.has(reading.form(at)) && !isPassive(reading, at, from) && hasObject(reading, at);
      const group = { from: verbGroupStart(reading, at, from), to: at + 1 };
      return !isDone && isAsserted(reading, group, sentence) ? slot : undefined;
    }
    if (isSpeechVerb(reading, at)) return undefined;
  }
  return undefined;
}

/** "drove 9,000 families from their homes". */
function isDrivenOut(counted: Counted, verb: number): boolean {
  const { reading, sentence } = counted;
  const from = endOf(counted);
  return DRIVEN.has(reading.form(verb)) && holdsAny(reading.text, { from, to: Math.min(sentence.to, from + FROM_HOME) }, ABODES);
}

/** "the death toll has risen to 87". */
function isToll({ reading, figure }: Counted): boolean {
  for (let at = figure.from - 1; at > figure.from - TOLL && TOLL_RUN.has(reading.form(at)); at--)
    if (reading.form(at) === 'toll') return true;
  return false;
}

/** What is done to those who are counted by the verb before them: "killing 40 people". */
function readLeft(counted: Counted): Slot | undefined {
  const { reading, figure, sentence } = counted;
  if (isToll(counted)) return 'dead';
  for (let at = figure.from - 1; at >= Math.max(sentence.from, figure.from - LEFT); at--) {
    const form = reading.form(at);
    const slot = DEEDS.get(form) ?? (isDrivenOut(counted, at) ? 'displaced' : undefined);
    if (slot) return isAsserted(reading, { from: verbGroupStart(reading, at, sentence.from), to: at + 1 }, sentence) ? slot : undefined;
    if (form === 'of' && /^(?:crowd|crowds|turnout)$/.test(reading.form(at - 1))) return 'crowd';
    if (form === 'of' && /^(?:deaths?|killings?)$/.test(reading.form(at - 1))) return 'dead';
    if (form === 'by' && reading.form(at - 1) === 'attended') return 'crowd';
    const tag = reading.tag(at);
    if (tag !== Tag.determiner && tag !== Tag.adverb && form !== 'up' && form !== 'to') return undefined;
  }
  return undefined;
}

/** What a figure of people counts, where that is contested as a rule; undefined for all other figures. */
export function readPeople(reading: Reading, figure: Figure, sentence: Range): Slot | undefined {
  const counted = { reading, figure, sentence };
  const noun = reading.form(endOf(counted) - 1);
  if (figure.counted && NOT_PEOPLE.has(noun)) return undefined;
  const isName = noun === 'lives' && reading.isCapital(endOf(counted) - 1);
  return readRight(counted) ?? readLeft(counted) ?? (figure.counted && !isName ? COUNTED_NOUNS.get(noun) : undefined);
}
