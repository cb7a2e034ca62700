import type { Range } from '../../text/text';
import type { Found } from '../found';
import { hasFiniteVerb, isFiniteVerb } from '../grammar/clauses';
import { Tag } from '../grammar/place';
import type { Reading } from '../grammar/reading';
import { The } from '../grammar/the';
import { timeLength } from '../grammar/time';
import { Is } from '../grammar/word';
import { theWord, wordList } from '../grammar/word-list';
import { contentBefore } from './content-before';
import { contentEnd, lastOfSentence } from './content-end';
import { hasOwnCue } from './own-cue';
import type { Scope } from './site';
import { inOrder, trailingQuotations } from './trailing';

const APPOSITION = new Set(
  'a an the who which whose president chairman director professor one his her its former senior chief head founder author'.split(' '),
);
const LONGEST_QUOTED = 9;
/** Between a source and its comma: "released on Monday by the union". */
const LONGEST_AFTER_SOURCE = 12;

function isApposition(reading: Reading, comma: number): boolean {
  const next = comma + 1;
  return APPOSITION.has(reading.form(next)) || reading.is(next, Is.role) || (reading.isCapital(next) && /^[dr]-/.test(reading.form(next)));
}

function nextComma(reading: Reading, from: number, to: number): number {
  for (let at = from; at <= to && !reading.opening(at); at++) if (reading.reads(at, The.comma)) return at;
  return -1;
}

/** Whether a finite verb stands before any relative clause. */
function hasOwnVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reading.tag(at) === Tag.wh || reading.tag(at) === Tag.that) return false;
    if (isFiniteVerb(reading, at)) return true;
  }
  return false;
}

/** Where the source ends at a comma: after the apposition that the comma opens, or before it. Where the phrase opens the sentence, words are left for its content. */
function endAtComma(reading: Reading, comma: number, last: number, opens: boolean): number {
  if (!isApposition(reading, comma)) return comma;
  const close = nextComma(reading, comma + 1, last);
  if (opens && close < 0) return comma;
  if (hasOwnVerb(reading, comma + 1, close > 0 ? close : last + 1)) return comma;
  return close > 0 ? close : last + 1;
}

const MARKS = wordList('; :');
const CLAUSE_OPENERS = wordList('but while although because when if');

/** The source after "according to": up to the clause's comma, over its apposition. */
export function sourceAfter(reading: Reading, from: number, to: number, opens = false): Range | undefined {
  const last = lastOfSentence(reading, to, from);
  let at = from;
  while (at <= last) {
    const quotation = reading.opening(at);
    if (quotation) {
      if (quotation.to - at > LONGEST_QUOTED || reading.reads(at - 1, The.comma)) break;
      at = quotation.to;
      continue;
    }
    if (reading.isIn(at, MARKS) || reading.isDash(at)) break;
    if (reading.reads(at, The.comma)) {
      at = endAtComma(reading, at, last, opens);
      break;
    }
    if (
      at > from + 1 &&
      (timeLength(reading, at) > 1 || reading.is(at, Is.day)) &&
      reading.tag(at) !== Tag.determiner &&
      reading.tag(at - 1) !== Tag.verb &&
      !/^(?:by|from)$/.test(reading.form(at + timeLength(reading, at)))
    )
      break;
    if (at > from && reading.isIn(at, CLAUSE_OPENERS)) break;
    at++;
  }
  while (at > from && reading.tag(at - 1) === Tag.preposition) at--;
  if (at > from + 1 && reading.tag(at - 1) === Tag.verb && reading.tag(at - 2) === Tag.noun) at--;
  while (at > from && !reading.isWord(at - 1) && !reading.reads(at - 1, The.closing) && !reading.closing(at - 1)) at--;
  const empty = at === from + 1 && reading.tag(from) === Tag.determiner;
  return at > from && !empty ? { from, to: at } : undefined;
}

/** "But the dam leaks, according to": without the word that links the sentence to the one before. */
function afterLink(reading: Reading, range: Range | undefined): Range | undefined {
  if (!range || !/^(?:and|but)$/.test(reading.form(range.from))) return range;
  const from = reading.reads(range.from + 1, The.comma) ? range.from + 2 : range.from + 1;
  return from < range.to ? { from, to: range.to } : range;
}

/** The clause before "according to", with the attribution that it holds where nothing else is left of it. */
function wholeBefore(scope: Scope, last: number): Range | undefined {
  const rest = afterLink(scope.reading, contentBefore(scope, last));
  if (!scope.previous || (rest && hasFiniteVerb(scope.reading, rest.from, rest.to))) return rest;
  const { from, to, reading, sentence } = scope;
  return contentBefore({ from, to, reading, sentence, previous: undefined }, last);
}

/** What a phrase from `at` to the end of `source` says: the clause after its comma where it opens the sentence, else what stands around it. */
export function contentOfPhrase(scope: Scope, at: number, source: Range): Range[] {
  const { reading, from, to } = scope;
  const opens = at === from || (at - from === 1 && !/^[,]$/.test(reading.form(from)) && reading.tag(from) === Tag.coordinator);
  const rest = (start: number): Range[] => {
    const end = contentEnd(reading, start, { kind: 'clause', to, subordinate: false });
    return end === undefined ? [] : [{ from: start, to: end }];
  };
  if (opens) {
    const mark = nextComma(reading, source.to, Math.min(to - 1, source.to + LONGEST_AFTER_SOURCE));
    return rest(mark < 0 ? source.to : mark + 1);
  }
  const comma = reading.reads(at - 1, The.comma) || reading.isDash(at - 1);
  const before = wholeBefore(scope, comma ? at - 2 : at - 1);
  if (!before) return [];
  const goesOn =
    !hasFiniteVerb(reading, before.from, before.to) &&
    reading.reads(at - 1, The.comma) &&
    reading.reads(source.to, The.comma) &&
    !reading.opening(source.to + 1);
  const after = goesOn ? rest(source.to + 1).filter((piece) => !hasOwnCue(reading, piece.from, piece.to)) : [];
  return [before, ...after, ...trailingQuotations(scope, source.to)];
}

/** Phrases that name a source before, within or after what it says: their words, which of them is looked for, and what they make of it. */
interface NamingPhrase {
  lemma: string;
  words: readonly number[];
  key: number;
  act: Found['act'];
}

const naming = (lemma: string, key: number, act: Found['act'] = 'speech'): NamingPhrase => ({
  lemma,
  words: lemma.split(' ').map(theWord),
  key,
  act,
});

const PHRASES = [
  naming('according to', 0),
  naming('in the words of', 2),
  naming('in the view of', 2, 'belief'),
  naming('in the opinion of', 2, 'belief'),
];
const PER = naming('per', 0);

/** ", per Ada Lim", "Per the ministry, ": at the head of a sentence or after a comma, before a name or a body, where it gives no rate. */
function isPer(reading: Reading, at: number): boolean {
  if (!reading.reads(at, The.per) || (!reading.reads(at - 1, The.comma) && !reading.isCapital(at))) return false;
  const first = reading.reads(at + 1, The.the) ? at + 2 : at + 1;
  if (reading.is(first, Is.day | Is.month)) return false;
  return reading.isCapital(first) || (first > at + 1 && reading.is(first, Is.role | Is.evidence));
}

const AS_PER = naming('as per', 1);
const OFFICIAL = /^(?:official|police|government|court|initial|preliminary|media|local|state)$/;

/** "as per official figures", "as per the mayor"; not "as per usual". */
const isAsPer = (reading: Reading, at: number): boolean =>
  reading.reads(at, The.per) &&
  reading.reads(at - 1, The.as) &&
  (reading.isCapital(at + 1) ||
    reading.tag(at + 1) === Tag.determiner ||
    reading.is(at + 1, Is.role | Is.evidence) ||
    OFFICIAL.test(reading.form(at + 1)));

const phraseAt = (reading: Reading, at: number) =>
  PHRASES.find(({ words, key }) => words.every((word, step) => reading.reads(at - key + step, word))) ??
  (isPer(reading, at) ? PER : isAsPer(reading, at) ? AS_PER : undefined);

/** "according to the ministry" and the like ("in the words of", "per"), before, within or after what it says. */
export function findAccordingTo(scope: Scope, keyword: number): Found | undefined {
  const { reading, to } = scope;
  const phrase = phraseAt(reading, keyword);
  if (!phrase) return undefined;
  const { lemma, words, key, act } = phrase;
  const at = keyword - key;
  const source = sourceAfter(reading, at + words.length, to, at === scope.from);
  const content = source && contentOfPhrase(scope, at, source);
  if (!content?.length) return undefined;
  return {
    source,
    cue: { from: at, to: at + words.length },
    content: inOrder(content),
    lemma,
    act,
    direction: 'neutral',
    pattern: 'according to',
  };
}
