import type { Attribution } from '../attribution/attribution';
import { Tag } from '../attribution/grammar/place';
import { readingOf } from '../attribution/grammar/reading-of';
import { sentenceAround } from '../clauses/around';
import { hasSpeechBetween } from '../clauses/speech-before';
import type { Match } from '../lexicon/match';
import type { Story } from '../story';
import { countWords, type Range, rangeOf, spanOf, type Text } from '../text/text';
import { Flag, has } from '../text/tokens';
import { findClaims, isDoubted, isGoverned } from './claims';

/** Contested words whose source comes only behind them. */
export interface LateSource extends Range {
  source: string;
  /** Where the source stands. */
  in: 'sentence' | 'next';
  /** Words between them and their source. */
  words: number;
}

/** A statement of fewer words than this is read in one glance with the source at its end. */
const SHORT = 18;
/** Contested words that stand nearer to their source than this are taken in with it. */
const NEAR = 6;
/** A statement begins its sentence where no more than this stands before it: a dateline, "On Monday,". */
const LEAD = 8;
const CALLED = new Set('claim accusation allegation charge account view verdict words assertion statement'.split(' '));
const QUALIFIERS = new Set(['loaded-modifiers', 'doubt-markers', 'intensifiers']);

/** Every contested label and accusation of a story that no quotation marks hold, in order. */
function findContested(story: Story): Range[] {
  const { text, matches } = story;
  const contested: Range[] = [];
  let before: Match | undefined;
  for (const match of matches) {
    const { entry, range } = match;
    const first = before?.range.to === range.from && QUALIFIERS.has(before.entry.category) ? before.range : range;
    if (entry.category === 'contested-labels') contested.push({ from: first.from, to: range.to });
    before = match;
  }
  for (const claim of findClaims(story)) if (claim.kind === 'accusation' && !isDoubted(story, claim)) contested.push(claim);
  return contested.filter(({ from }) => (text.quotationOf[from] ?? -1) < 0).sort((one, other) => one.from - other.from);
}

function firstIn({ from, to }: Range, byStart: ReadonlyMap<number, Range>): Range | undefined {
  for (let at = from; at < to; at++) {
    const range = byStart.get(at);
    if (range && range.to <= to) return range;
  }
  return undefined;
}

/** Where the source of a statement begins that comes only behind all of it, in its sentence; -1 elsewhere. */
function sourceStart(text: Text, content: Range, source: Range, cue: Range | undefined): number {
  const start = Math.min(source.from, cue?.from ?? source.from);
  return start >= content.to && text.sentenceOf[start] === text.sentenceOf[content.from] ? start : -1;
}

/** Whether a statement begins its sentence, whatever says when and where apart. */
function opensSentence(text: Text, { from }: Range): boolean {
  const sentence = text.sentences[text.sentenceOf[from] ?? -1];
  return sentence !== undefined && from - sentence.from <= LEAD;
}

/** Whether words are a statement's own, not those of one that is told of within it ("the accusation that ..."). */
function isSaidBy({ text, utteranceAt }: Story, content: Range, words: Range, id: string): boolean {
  if (utteranceAt(spanOf(text, words)).attribution !== id || hasSpeechBetween(readingOf(text), content.from, words.from)) return false;
  return !text.tokens.word.slice(content.from, words.from).some((word) => CALLED.has(word));
}

function findLate(story: Story, attribution: Attribution, byStart: ReadonlyMap<number, Range>): LateSource | undefined {
  const { id, source, cue, content, act, form } = attribution;
  const { text } = story;
  const [first] = content;
  if (!source || !first || source.start < first.end || act !== 'speech' || form === 'direct') return undefined;
  const range = rangeOf(text, first);
  const start = sourceStart(text, range, rangeOf(text, source), cue && rangeOf(text, cue));
  if (start < 0 || countWords(text, range) < SHORT || !opensSentence(text, range)) return undefined;
  const words = firstIn(range, byStart);
  const distance = words ? countWords(text, { from: words.to, to: start }) : 0;
  if (!words || distance < NEAR || !isSaidBy(story, range, words, id)) return undefined;
  return { ...words, source: source.exact, in: 'sentence', words: distance };
}

function findInSentence(story: Story, contested: Range[]): LateSource[] {
  if (contested.length === 0) return [];
  const byStart = new Map(contested.map((range) => [range.from, range]));
  const late: LateSource[] = [];
  for (const attribution of story.attributions) {
    const one = findLate(story, attribution, byStart);
    if (one) late.push(one);
  }
  return late;
}

/** The words from a token up to the first that is no part of a name or a noun phrase; undefined where there are none. */
function phraseAt({ text }: Story, from: number, to: number): string | undefined {
  const reading = readingOf(text);
  let end = from;
  while (end < to && has(text.tokens, end, Flag.word) && (reading.tag(end) === Tag.noun || reading.tag(end) === Tag.determiner)) end++;
  return end > from ? text.raw.slice(text.tokens.start[from], text.tokens.end[end - 1]) : undefined;
}

/** "That is what Bo Hill told reporters", "The accusation was made by Bo Hill": whom a sentence gives the one before it to. */
function namesSource(story: Story, { from, to }: Range): string | undefined {
  const { word } = story.text.tokens;
  const [first = '', second = '', third = ''] = word.slice(from, from + 3);
  if (/^(?:that|this)$/.test(first) && /^(?:is|was)$/.test(second) && third === 'what') return phraseAt(story, from + 3, to);
  if (first === 'so' && /^(?:says|said)$/.test(second)) return phraseAt(story, from + 2, to);
  return /^(?:the|that|this)$/.test(first) && CALLED.has(second) ? agentIn(story, { from, to }) : undefined;
}

/** Who stands behind "by" or "from". */
function agentIn(story: Story, { from, to }: Range): string | undefined {
  const { word } = story.text.tokens;
  for (let at = from; at < to; at++) if (word[at] === 'by' || word[at] === 'from') return phraseAt(story, at + 1, to);
  return undefined;
}

const isOwn = (story: Story, range: Range): boolean => !isGoverned(story, range) && !isDoubted(story, range);

function findInNext(story: Story, contested: Range[]): LateSource[] {
  const { text } = story;
  const seen = new Set<number>();
  const late: LateSource[] = [];
  for (const range of contested) {
    const index = text.sentenceOf[range.from] ?? -1;
    const next = text.sentences[index + 1];
    if (!next || seen.has(index) || !isOwn(story, range)) continue;
    seen.add(index);
    const source = namesSource(story, sentenceAround(text, { from: next.from, to: next.from }));
    if (source) late.push({ ...range, source, in: 'next', words: countWords(text, { from: range.to, to: next.from }) });
  }
  return late;
}

/** Contested statements that open a sentence and whose source comes only at the end of it, or in the next one. */
export function findLateSources(story: Story): LateSource[] {
  const contested = findContested(story);
  return [...findInSentence(story, contested), ...findInNext(story, contested)].sort((one, other) => one.from - other.from);
}
