import { startsClause } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import { The } from '../grammar/the';
import { timeLength } from '../grammar/time';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';
import { leadsOn, type Site } from './site';

const HEARERS = wordList('reporters him her them us me you supporters voters people crowd audience lawmakers journalists');
const SHORT_HEARERS = wordList('me us him her them you reporters supporters');
const LONGEST_HEARER = 14;
/** Words that open an indirect question. */
export const QUESTION_WORDS = wordList('if whether how why what when where who whom whose which');
const ENDS = wordList('to not as when while if whether what which whom whose how why about there in on at during after before');

const MARKS = wordList(', : ; .');
const THAT_OR_TO = wordList('that to');

function endsHearer({ reading, cue }: Site, at: number): boolean {
  if (reading.opening(at) || reading.isIn(at, MARKS) || reading.reads(at, The.that) || leadsOn(reading, cue, at)) return true;
  if (reading.isIn(at, ENDS) || reading.isDash(at)) return true;
  if (reading.tag(at) === Tag.pronoun && reading.is(at, Is.subject) && !reading.reads(at, The.it) && !reading.reads(at, The.you))
    return true;
  if (timeLength(reading, at) > 0 && reading.tag(at) !== Tag.determiner) return true;
  const opens = reading.tag(at) === Tag.determiner || reading.isCapital(at);
  return opens && (reading.isIn(at - 1, HEARERS) || (reading.tag(at) === Tag.determiner && reading.isCapital(at - 1)));
}

/** The end of the hearer that stands after a verb such as "tell"; `from` where there is none. */
export function hearerEnd(site: Site, from: number): number {
  const { reading } = site;
  const none =
    !reading.isWord(from) ||
    reading.isIn(from, THAT_OR_TO) ||
    reading.tag(from) === Tag.preposition ||
    reading.isIn(from, QUESTION_WORDS) ||
    reading.opening(from);
  if (none) return from;
  if (reading.tag(from) === Tag.pronoun && reading.is(from, Is.subject) && startsClause(reading, from, site.to)) return from;
  if (reading.isIn(from, SHORT_HEARERS) && reading.tag(from) !== Tag.determiner) return from + 1;
  let at = from + 1;
  const limit = Math.min(site.to, from + LONGEST_HEARER);
  while (at < limit && !endsHearer(site, at)) at++;
  return at;
}
