import { VerbForm } from '../cues/inflect';
import type { Found } from '../found';
import type { Reading } from '../grammar/reading';
import { subjectBefore } from '../grammar/subject';
import { The } from '../grammar/the';
import { verbGroupStart } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { wordList } from '../grammar/word-list';
import { contentAfter } from './content-after';
import { contentAround } from './content-around';
import { type Site, startingAt } from './site';

const QUOTED = wordList('quoted quotes quoting cited cites citing reported paraphrased');
const MARKS = wordList(', ; :');
const FARTHEST = 14;

/** The verb of "was quoted (by a paper) as | saying", or -1. */
function quotedBefore({ reading, group, from }: Site): number {
  if (!reading.reads(group.from - 1, The.as)) return -1;
  for (let verb = group.from - 2; verb >= Math.max(from, group.from - FARTHEST); verb--) {
    if (reading.isIn(verb, QUOTED)) return verb;
    if (reading.isIn(verb, MARKS)) return -1;
  }
  return -1;
}

function isPassive(reading: Reading, start: number, verb: number): boolean {
  for (let at = start; at < verb; at++) if (reading.is(at, Is.be)) return reading.isVerbForm(verb, VerbForm.participle);
  return false;
}

/** "Ada was quoted by the Post as saying", "the Post quoted Ada as saying": Ada says it, whoever quotes her. */
export function findQuotedAs(site: Site): Found | undefined {
  const { reading, group, from } = site;
  const verb = quotedBefore(site);
  if (verb < 0) return undefined;
  const start = verbGroupStart(reading, verb, from);
  const passive = isPassive(reading, start, verb);
  const source = passive ? subjectBefore(reading, start, from) : { from: verb + 1, to: group.from - 1 };
  if (!source || source.to <= source.from) return undefined;
  const speaker = { from: source.from, to: source.to };
  const before = passive ? contentAround(startingAt(site, start), speaker) : undefined;
  const found = before ?? contentAfter(site, speaker, 'quoted as');
  if (found?.cue && passive) found.cue.from = start;
  return found;
}

/** Whether "as saying" follows a verb that quotes: the statement is then found at "saying". */
export function leadsToSaying({ reading, at, to }: Site): boolean {
  if (!reading.isIn(at, QUOTED)) return false;
  for (let next = at + 1; next < Math.min(to, at + FARTHEST); next++) {
    if (reading.reads(next, The.as)) return reading.reads(next + 1, The.saying);
    if (reading.isIn(next, MARKS)) return false;
  }
  return false;
}
