import type { Range } from '../../text/text';
import { Takes } from '../cues/cue';
import { inflect } from '../cues/inflect';
import type { Found } from '../found';
import { endsPhrase } from '../grammar/base-phrase';
import { isFiniteVerb } from '../grammar/clauses';
import { phraseEndingAt } from '../grammar/noun-phrase';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { sharedSubject } from '../grammar/subject';
import { COMMA_OR_COLON, The } from '../grammar/the';
import { timeStart } from '../grammar/time';
import { verbGroupStart } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { complementOf } from './complement';
import { contentAfter } from './content-after';
import { QUESTION_WORDS } from './hearer';
import { type Site, startingAt } from './site';

/** Verbs by which somebody comes to say something: "led Ada to announce". */
const CAUSES = new Set(
  'lead prompt cause inspire allow enable force compel leave spur motivate provoke permit'
    .split(' ')
    .flatMap((verb) => [...inflect(verb).keys()]),
);

/** Who is led to say it: the object of the verb before "to". */
function ledBefore({ reading, from }: Site, to: number): Range | undefined {
  const time = timeStart(reading, to - 1, from);
  let last = (time > from ? time : to) - 1;
  if (reading.reads(last, The.comma)) last--;
  const phrase = endsPhrase(reading, last) || reading.tag(last) === Tag.pronoun ? phraseEndingAt(reading, last, from) : undefined;
  return phrase && CAUSES.has(reading.form(phrase.from - 1)) && reading.tag(phrase.from - 1) !== Tag.noun
    ? { from: phrase.from, to: last + 1 }
    : undefined;
}

const LONGEST_GAP = 2;

/** Where the verb group begins that the infinitive ends ("interjected to say", "is poised to argue"), with no object between. */
function chainStart({ reading, from }: Site, to: number): number {
  for (let verb = to - 1; verb >= Math.max(from, to - 1 - LONGEST_GAP); verb--) {
    const tag = reading.tag(verb);
    if (!reading.isWord(verb) || tag === Tag.determiner || tag === Tag.pronoun || reading.is(verb, Is.plural)) return to;
    if (isFiniteVerb(reading, verb) || reading.tag(verb) === Tag.verb) return verbGroupStart(reading, verb, from);
  }
  return to;
}

/** No "it" of "it is hard to say whether", and no "which". */
const isSomebody = (reading: Reading, { from }: Range): boolean => !reading.reads(from, The.it) && reading.tag(from) !== Tag.wh;

/** "to tell them that", "to say whether", "to say he was": a clause that is plainly one. */
function reportsClause(site: Site): boolean {
  const { reading } = site;
  const complement = complementOf(site);
  if (complement?.kind !== 'clause') return false;
  const { from } = complement;
  return (
    reading.tag(from) === Tag.that ||
    reading.isIn(from, QUESTION_WORDS) ||
    (reading.tag(from) === Tag.pronoun && reading.is(from, Is.subject))
  );
}

/** "to say that", where no reporting verb before it takes the infinitive as its content. */
export function findInfinitive(site: Site): Found | undefined {
  const { reading, group, from, previous, at, cue } = site;
  const to = group.from - 1;
  if (reading.takes(to - 1, Takes.infinitive)) return undefined;
  const next = at + 1;
  if (cue.act !== 'speech') return undefined; // "to know that": what somebody may come to think
  const led = ledBefore(site, to);
  if (led) return contentAfter(startingAt(site, to), led, 'infinitive');
  const reports =
    reading.reads(next, The.that) || reading.opening(next) || (reading.isIn(next, COMMA_OR_COLON) && reading.opening(next + 1));
  const source = previous?.source ?? sharedSubject(reading, to, from);
  if (!reports && !(source && isSomebody(reading, source) && reportsClause(site))) return undefined;
  return contentAfter(startingAt(site, source ? chainStart(site, to) : to), source, 'infinitive');
}
