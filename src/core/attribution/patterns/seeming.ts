import type { Range } from '../../text/text';
import { Takes, takes } from '../cues/cue';
import type { Found } from '../found';
import { isFiniteVerb, startsPhrase } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { subjectBefore } from '../grammar/subject';
import { COMMA_OR_COLON, The } from '../grammar/the';
import { verbGroup } from '../grammar/verb-group';
import { Is } from '../grammar/word';
import { contentEnd } from './content-end';
import type { Scope } from './site';

const SEEMS = /^(seem|appear)(?:s|ed)?$/;

function isPossible(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.is(at, Is.modal)) return true;
  return false;
}

/** What seems so, as a piece of content. */
function subjectPiece({ reading, from }: Scope, group: number): Range | undefined {
  const subject = subjectBefore(reading, group, from);
  if (!subject || subject.relative || subject.afterPreposition) return undefined;
  return { from: subject.from, to: reading.reads(subject.to - 1, The.comma) ? subject.to - 1 : subject.to };
}

/** "appeared to say it": the group of a verb of speech with something said, which is the cue; "seems to hold" and "seems to leak" are the impression. */
function leadsToCue(reading: Reading, infinitive: number): boolean {
  let verb = infinitive + 1;
  while (reading.tag(verb) === Tag.adverb) verb++;
  const says = reading.isWord(verb + 1) || reading.isIn(verb + 1, COMMA_OR_COLON) || reading.opening(verb + 1) !== undefined;
  const cues = reading.cues(verb);
  return says && cues.some((cue) => cue.act === 'speech' && takes(cue, Takes.clause | Takes.that | Takes.quote));
}

/** What can follow the verb: "to", "that", and after "seem" a judgement. */
const follows = (reading: Reading, lemma: string | undefined, next: number): boolean => {
  if (reading.tag(next) === Tag.that) return true;
  if (reading.tag(next) === Tag.to) return !leadsToCue(reading, next);
  return lemma === 'seem' && (startsPhrase(reading, next) || reading.tag(next) === Tag.adverb || /^(?:like|as)$/.test(reading.form(next)));
};

/** "The dam seems to hold", "It appears that the dam leaks": an impression that nobody is named for. */
export function findSeeming(scope: Scope, at: number): Found | undefined {
  const { reading, from, to } = scope;
  const lemma = SEEMS.exec(reading.form(at))?.[1];
  const next = at + 1;
  if (!lemma || reading.tag(at) !== Tag.verb || !isFiniteVerb(reading, at) || !follows(reading, lemma, next)) return undefined;
  const that = reading.tag(next) === Tag.that;
  const group = verbGroup(reading, at, from);
  const subject = subjectPiece(scope, group.from);
  if (!subject || group.infinitive || isPossible(reading, group.from, at)) return undefined;
  if (that && !reading.reads(group.from - 1, The.it)) return undefined;
  const end = contentEnd(reading, next, { kind: 'clause', to, subordinate: false });
  if (end === undefined) return undefined;
  return {
    source: undefined,
    cue: { from: group.from, to: next },
    content: [...(that || reading.reads(subject.from, The.it) ? [] : [subject]), { from: next, to: end }],
    lemma,
    act: 'belief',
    direction: 'neutral',
    pattern: 'seeming',
  };
}
