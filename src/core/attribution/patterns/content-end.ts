import type { Quotation } from '../../text/quotations';
import { VerbForm } from '../cues/inflect';
import { isFinite, startsClause, startsPhrase } from '../grammar/clauses';
import type { Reading } from '../grammar/reading';
import { Tag } from '../grammar/tags';
import { timeLength } from '../grammar/time';
import { Is } from '../grammar/word';

/** What kind of content ends: a clause runs on over more than a noun phrase does. */
export type Kind = 'clause' | 'object' | 'quote';

export interface Limits {
  kind: Kind;
  /** The end of the sentence. */
  to: number;
  /** The clause of the cue stands under another that follows it ("While he says X, Y"). */
  subordinate: boolean;
  /** How many finite verbs it may have before the verb of the clause around it, where it stands inside one ("what she called X was"). */
  verbs?: number;
}

const CONTRASTS = new Set('but while although though whereas despite after prompting'.split(' '));
const ENDS_OBJECT = new Set('when while because after before although though since until if but during amid'.split(' '));

/** The end of a sentence without its last mark: quotation marks, brackets and percent signs stay, an unpaired bracket goes. */
export function lastOfSentence(reading: Reading, to: number, from: number): number {
  let at = to - 1;
  while (at > from && !reading.isWord(at) && !reading.closing(at) && reading.tag(at) !== Tag.noun && reading.form(at) !== ')') at--;
  if (reading.form(at) === ')' && !hasOpening(reading, at, from)) return lastOfSentence(reading, at, from);
  return at;
}

function hasOpening(reading: Reading, close: number, from: number): boolean {
  for (let at = close - 1; at >= from; at--) if (reading.form(at) === '(') return true;
  return false;
}

/** Whether a word has reporting frames as a finite verb here. */
export function isCueAt(reading: Reading, at: number): boolean {
  return reading.tag(at) === Tag.verb && !reading.quotation(at) && reading.word(at).cues.some(({ frames }) => frames.has('quote'));
}

/** Whether a stretch has a reporting verb of its own. */
export function hasOwnCue(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (!isCueAt(reading, at) || reading.isVerbForm(at, VerbForm.base)) continue;
    const next = at + 1;
    if (next >= to || !reading.isWord(next) || reading.tag(next) === Tag.that || startsPhrase(reading, next) || timeLength(reading, next))
      return true;
  }
  return false;
}

function isList(reading: Reading, comma: number, to: number): boolean {
  for (let at = comma + 1; at < Math.min(to, comma + 10); at++) {
    if (reading.form(at) === ',' && /^(?:and|or)$/.test(reading.form(at + 1))) return true;
    if (/^(?:and|or)$/.test(reading.form(at)) && at - comma < 5 && at > comma + 1) return true;
    if (isFinite(reading, at)) return false;
  }
  return false;
}

const reports = (reading: Reading, at: number) =>
  reading
    .word(at)
    .cues.some(({ frames, lemma }) => frames.has('quote') || /^(?:call|cite|refer|accuse|describe|criticize|criticise)$/.test(lemma));

/** Whether the content ends before the comma or dash at `at`. */
function endsAtComma(reading: Reading, at: number, from: number, { kind, to, subordinate }: Limits): boolean {
  const next = at + 1;
  const form = reading.form(next);
  if (form === 'according') return true;
  if (reading.tag(next) === Tag.ing && reports(reading, next)) return true;
  if (subordinate && reading.form(at) === ',' && at - from > 1 && startsPhrase(reading, next) && !reading.word(next).cues.length) {
    if (startsClause(reading, next, to)) return true;
  }
  if (form === 'which' || form === 'a') return kind === 'object';
  if (form === 'and' || form === 'as') return kind === 'object' || hasOwnCue(reading, next, to);
  if (CONTRASTS.has(form)) return kind === 'object' || form === 'prompting' || hasOwnCue(reading, next, to);
  return kind === 'object' && !isList(reading, at, to);
}

function isOccasion(reading: Reading, at: number): boolean {
  if (!/^(?:in|on|at)$/.test(reading.form(at))) return false;
  return timeLength(reading, at) > 0 || (/^(?:a|an|the|his|her)$/.test(reading.form(at + 1)) && reading.is(at + 2, Is.occasion));
}

/** Whether a noun phrase that is reported ends before `at`. */
function endsObject(reading: Reading, at: number): boolean {
  const form = reading.form(at);
  if (ENDS_OBJECT.has(form) || isOccasion(reading, at) || reading.is(at, Is.day) || timeLength(reading, at) > 1) return true;
  if (reading.tag(at) === Tag.ing && /^(?:saying|adding|calling|arguing)$/.test(form)) return true;
  if (form === 'and' && reading.word(at + 1).cues.length > 0 && isFinite(reading, at + 1)) return true;
  return form === 'by' && reading.tag(at + 1) === Tag.ing;
}

/** Whether a clause inside another ends before `at`: at a comma that a verb follows, or at a verb too many. */
function endsInside(reading: Reading, at: number, from: number, verbs: number): boolean {
  if (reading.form(at) === ',' || reading.isDash(at)) return isFinite(reading, at + 1) || reading.tag(at + 1) === Tag.coordinator;
  if (!isFinite(reading, at) || isFinite(reading, at - 1) || reading.tag(at - 1) === Tag.adverb) return false;
  const hangs = [Tag.wh, Tag.that, Tag.subordinator, Tag.pronoun, Tag.coordinator].some((tag) => tag === reading.tag(at - 1));
  if (hangs) return false;
  let seen = 0;
  for (let before = from; before < at; before++) if (isFinite(reading, before) && !isFinite(reading, before - 1)) seen++;
  return seen >= verbs && (verbs === 0 || seen > 0) && seen === verbs;
}

function trimmed(reading: Reading, end: number, from: number): number {
  let at = end;
  while (at - 1 > from && !reading.isWord(at - 1) && !reading.closing(at - 1) && reading.form(at - 1) !== ')') at--;
  return at;
}

/** What a quotation inside the content does to it: the content ends after it, or goes on at a token. */
function afterQuotation(reading: Reading, quotation: Quotation, last: number): { ends?: number; next: number } {
  if (quotation.to - 1 > last) return { ends: quotation.to, next: quotation.to };
  if (quotation.to > last) return { ends: last + 1, next: quotation.to };
  if (/^[,.!?]$/.test(reading.form(quotation.to - 2))) return { ends: quotation.to, next: quotation.to };
  return { next: quotation.to };
}

/**
 * The end (exclusive) of what is reported from `from` on; undefined where nothing is.
 * A quotation that runs over the end of the sentence is taken whole.
 */
export function contentEnd(reading: Reading, from: number, limits: Limits): number | undefined {
  const last = lastOfSentence(reading, limits.to, from);
  if (from > last) return undefined;
  let at = from;
  while (at <= last) {
    const quotation = reading.opening(at);
    if (quotation) {
      const after = afterQuotation(reading, quotation, last);
      if (after.ends) return after.ends;
      at = after.next;
      continue;
    }
    if (at > from && !reading.quotation(at)) {
      if (limits.verbs !== undefined && endsInside(reading, at, from, limits.verbs)) return trimmed(reading, at, from);
      if (reading.form(at) === ')' && !hasOpening(reading, at, from)) return at;
      if (reading.form(at) === ';') return at;
      if ((reading.form(at) === ',' || reading.isDash(at)) && endsAtComma(reading, at, from, limits)) return at;
      if (limits.kind === 'object' && endsObject(reading, at)) return at;
    }
    at++;
  }
  return last + 1;
}
