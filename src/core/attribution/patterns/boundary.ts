import { VerbForm } from '../cues/inflect';
import { endsPhrase } from '../grammar/base-phrase';
import { hasFiniteVerb, isFiniteVerb, startsClause, startsPhrase } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { timeLength } from '../grammar/time';
import { isInfinitive, isLastRelative, leavesClause, leavesInfinitive } from './last-clause';

/** What kind of content ends: a clause runs on over more than a noun phrase does. */
export type Kind = 'clause' | 'object' | 'quote';

/** How far what is reported may reach. */
export interface Limits {
  kind: Kind;
  /** The end of the sentence. */
  to: number;
  /** The clause of the cue stands under another that follows it ("While he says X, Y"). */
  subordinate: boolean;
  /** The token of the reporting verb, whose subject a verb after "and" can share. */
  cue?: number;
  /** How many finite verbs it may have before the verb of the clause around it, where it stands inside one ("what she called X was"). */
  verbs?: number;
}

const CONTRASTS = new Set('but while although though whereas despite after prompting'.split(' '));
const CONTINUES = new Set(
  'including with particularly especially such or an like from in if because of to at followed rather not ranging also well his'.split(' '),
);
const PAST_AUXILIARIES = new Set('was were had did could would might'.split(' '));

const isCueAt = (reading: Reading, at: number): boolean =>
  reading.tag(at) === Tag.verb && reading.word(at).quotes && !reading.quotation(at);

/** Whether a verb in its base form has a tense: "aides say", "they did not say". */
function hasSubject(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (reading.tag(before) === Tag.adverb) before--;
  if (reading.tag(before) === Tag.auxiliary) return /^(?:do|does|did|don't|doesn't|didn't)$/.test(reading.form(before));
  return endsPhrase(reading, before);
}

/** Whether a stretch has a reporting verb of its own. */
export function hasOwnCue(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isCueAt(reading, at) || (reading.isVerbForm(at, VerbForm.base) && !hasSubject(reading, at))) continue;
    const next = at + 1;
    if (
      next >= to ||
      !reading.isWord(next) ||
      reading.tag(next) === Tag.that ||
      reading.tag(next) === Tag.wh ||
      startsPhrase(reading, next) ||
      timeLength(reading, next)
    )
      return true;
    if (reading.word(at).cues.some(({ prepositions }) => prepositions.has(reading.form(next)))) return true;
  }
  return false;
}

const LONGEST_ITEM = 16;

function isList(reading: Reading, comma: number, to: number): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + LONGEST_ITEM); at++) {
    if (reading.form(at) === ',' && /^(?:and|or)$/.test(reading.form(at + 1))) return true;
    if (/^(?:and|or)$/.test(reading.form(at)) && at - comma < 6 && at > comma + 1) return true;
    if (isFiniteVerb(reading, at)) return false;
  }
  return false;
}

/** A comma inside a noun phrase: between adjectives, or before a state's short form ("Tarn, Neb."). */
function isInPhrase(reading: Reading, comma: number): boolean {
  const next = comma + 1;
  if (reading.isCapital(next) && reading.form(next).endsWith('.')) return true;
  const adjectives = reading.tag(next) === Tag.noun && !reading.isCapital(next) && reading.tag(next + 1) === Tag.noun;
  return adjectives && (reading.tag(comma - 2) === Tag.determiner || reading.form(comma - 2) === ',');
}

const reports = (reading: Reading, at: number) =>
  reading
    .word(at)
    .cues.some(
      ({ frames, lemma }) => frames.has('quote') || /^(?:call|cite|refer|accuse|describe|criticize|criticise|decline|refuse)$/.test(lemma),
    );

function skipAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (reading.tag(at) === Tag.adverb) at++;
  return at;
}

/** Whether the content speaks of the past, by its first finite verb. */
function isPast(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isFiniteVerb(reading, at) || reading.quotation(at)) continue;
    return reading.tag(at) === Tag.auxiliary ? PAST_AUXILIARIES.has(reading.form(at)) : reading.isVerbForm(at, VerbForm.past);
  }
  return false;
}

/** Whether a verb stands in the past, by its first auxiliary or its form. */
function isPastGroup(reading: Reading, verb: number): boolean {
  let first = verb;
  while (reading.tag(first - 1) === Tag.auxiliary || reading.tag(first - 1) === Tag.adverb) first--;
  while (reading.tag(first) === Tag.adverb) first++;
  return reading.tag(first) === Tag.auxiliary ? PAST_AUXILIARIES.has(reading.form(first)) : reading.isVerbForm(first, VerbForm.past);
}

/** Whether the nearest comma before `at` opens a relative clause. */
function isInRelative(reading: Reading, at: number, from: number): boolean {
  for (let comma = at - 1; comma > from; comma--) if (reading.form(comma) === ',') return reading.tag(comma + 1) === Tag.wh;
  return false;
}

/** "said the dam leaks and will fail": after a clause, a verb that reports nothing is still what is reported. */
function isReported(reading: Reading, coordinator: number, from: number, { kind }: Limits): boolean {
  if (kind === 'object' || reading.form(coordinator) !== 'and' || isInfinitive(reading, from)) return false;
  let verb = coordinator + 1;
  while (reading.tag(verb) === Tag.auxiliary || reading.tag(verb) === Tag.adverb) verb++;
  return (reading.tag(verb) !== Tag.verb && reading.tag(verb) !== Tag.ing) || !reading.word(verb).cues.length;
}

/** Whether the verb after "and" or "but" has the reporting verb's subject: "said X and left". */
function sharesSubject(reading: Reading, coordinator: number, from: number, limits: Limits): boolean {
  const { cue } = limits;
  const verb = skipAdverbs(reading, coordinator + 1);
  if (reading.form(coordinator - 1) !== ',' && isInRelative(reading, coordinator, from)) return false;
  if (cue === undefined || reading.quotation(verb)) return false;
  const tag = reading.tag(verb);
  const ing = reading.isVerbForm(verb, VerbForm.ing);
  if (ing && tag === Tag.ing) return reading.tag(cue) === Tag.ing && reports(reading, verb);
  if (tag === Tag.auxiliary) {
    const past = PAST_AUXILIARIES.has(reading.form(verb));
    return isPastGroup(reading, cue) === past && !isPast(reading, from, coordinator) && !isReported(reading, coordinator, from, limits);
  }
  if (tag !== Tag.verb || reading.isVerbForm(verb, VerbForm.base)) return false;
  if (reading.tag(cue) === Tag.ing) return reports(reading, verb);
  const form = VerbForm.past | VerbForm.s;
  const alike = (reading.word(verb).verb & reading.word(cue).verb & form) !== 0;
  return alike && (reports(reading, verb) || (reading.form(coordinator - 1) === ',' && !isPast(reading, from, coordinator)));
}

/** "said “X” and left": a verb of the reporting verb's tense after content that was quoted whole. */
function leavesQuotation(reading: Reading, coordinator: number, from: number, { cue }: Limits): boolean {
  const verb = skipAdverbs(reading, coordinator + 1);
  if (cue === undefined || reading.closing(coordinator - 1)?.from !== from || reading.tag(verb) !== Tag.verb) return false;
  return (reading.word(verb).verb & reading.word(cue).verb & (VerbForm.past | VerbForm.s)) !== 0;
}

/** "said X and she accused Y": a reporting verb with a pronoun for its subject. */
function reportsAgain(reading: Reading, coordinator: number): boolean {
  const subject = skipAdverbs(reading, coordinator + 1);
  if (!/^(?:he|she|they)$/.test(reading.form(subject)) || reading.quotation(subject)) return false;
  let verb = subject + 1;
  while (reading.tag(verb) === Tag.adverb || reading.tag(verb) === Tag.auxiliary) verb++;
  const particle = reading.form(verb + 1);
  const cues = reading.word(verb).cues.filter((cue) => !cue.particle || cue.particle === particle);
  return (
    reading.tag(verb) === Tag.verb && cues.some(({ frames, act }) => act === 'speech' && (frames.has('quote') || frames.has('object')))
  );
}

/** Whether the content ends before the "and" or "but" at `at`. */
export function endsAtCoordinator(reading: Reading, at: number, from: number, limits: Limits): boolean {
  const verb = skipAdverbs(reading, at + 1);
  if (limits.kind === 'object' && reading.form(at) !== 'or' && reading.tag(verb) === Tag.verb && isFiniteVerb(reading, verb)) return true;
  return (
    sharesSubject(reading, at, from, limits) ||
    reportsAgain(reading, at) ||
    leavesQuotation(reading, at, from, limits) ||
    (limits.kind === 'object' && reading.form(at) === 'but')
  );
}

/** "Ada, who has left, of theft": an aside inside the object, which goes on after it. */
function isAside(reading: Reading, comma: number, to: number): boolean {
  if (reading.tag(comma + 1) !== Tag.wh && reading.tag(comma + 1) !== Tag.determiner) return false;
  for (let at = comma + 2; at < Math.min(to, comma + 24); at++)
    if (reading.form(at) === ',') return /^(?:of|as|to)$/.test(reading.form(at + 1));
  return false;
}

const RESUMPTIVE = new Set(
  'move charge claim step swipe reference sign proportion figure point level margin trend total increase decrease drop position stance notion strategy tactic allegation assertion development prospect accusation nod'.split(
    ' ',
  ),
);

/** "..., a claim that": a noun that sums up what was said is the report's own. */
function resumes(reading: Reading, comma: number, to: number): boolean {
  for (let at = comma + 2; at < Math.min(to, comma + 6) && reading.tag(at) === Tag.noun; at++)
    if (RESUMPTIVE.has(reading.form(at))) return true;
  return false;
}

/** Whether another dash follows that closes an aside. */
function hasPartner(reading: Reading, dash: number, to: number): boolean {
  for (let at = dash + 1; at < Math.min(to, dash + 24); at++) if (reading.isDash(at) && at + 1 < to - 1) return true;
  return false;
}

/** Whether the content ends before the comma or dash at `at`. */
export function endsAtComma(reading: Reading, at: number, from: number, limits: Limits): boolean {
  const { kind, to, subordinate } = limits;
  const next = at + 1;
  const form = reading.form(next);
  if (form === 'according') return at - from > 1;
  if (at === from + 1 && reading.tag(from) === Tag.that) return false;
  if (reading.tag(next) === Tag.ing && reports(reading, next)) return true;
  if (
    isCueAt(reading, next) &&
    reading.isVerbForm(next, VerbForm.past | VerbForm.s) &&
    (kind !== 'clause' || hasFiniteVerb(reading, from, at))
  )
    return true;
  if (
    subordinate &&
    !reading.isDash(at) &&
    at - from > (kind === 'object' ? 0 : 1) &&
    startsPhrase(reading, next) &&
    !reading.word(next).cues.length
  ) {
    if (startsClause(reading, next, to)) return true;
  }
  if (reading.tag(next) === Tag.coordinator && (sharesSubject(reading, next, from, limits) || leavesInfinitive(reading, next, from, to)))
    return true;
  if (reading.isDash(at) && hasPartner(reading, at, to)) return false;
  if (kind === 'object' && isAside(reading, at, to)) return false;
  if ((form === 'a' || form === 'an') && resumes(reading, at, to)) return true;
  if (form === 'while' && reading.tag(next + 1) === Tag.ing && reports(reading, next + 1)) return true;
  if (isLastRelative(reading, at, to)) return true;
  if (leavesClause(reading, at, to)) return true;
  if (form === 'which' || form === 'a') return kind === 'object' || isInfinitive(reading, from);
  if (form === 'an' && isInfinitive(reading, from)) return true;
  if (form === 'and') return kind === 'object' || hasOwnCue(reading, next, to);
  if (form === 'as') return hasOwnCue(reading, next, to);
  if (CONTRASTS.has(form)) return kind === 'object' || form === 'prompting' || hasOwnCue(reading, next, to);
  return kind === 'object' && !CONTINUES.has(form) && !isList(reading, at, to) && !isInPhrase(reading, at);
}

/** Whether a clause inside another ends before `at`: at a comma that a verb follows once it has its own, or at a verb too many. */
export function endsInside(reading: Reading, at: number, seen: number, most: number): boolean {
  if (reading.form(at) === ',' || reading.isDash(at))
    return seen >= most && (isFiniteVerb(reading, at + 1) || reading.tag(at + 1) === Tag.coordinator);
  if (seen !== most || !isFiniteVerb(reading, at) || isFiniteVerb(reading, at - 1) || reading.tag(at - 1) === Tag.adverb) return false;
  return ![Tag.wh, Tag.that, Tag.subordinator, Tag.pronoun, Tag.coordinator].some((tag) => tag === reading.tag(at - 1));
}
