import type { Piece, Span } from '../article';
import type { Source } from '../attribution/attribution';
import type { Check, Finding } from '../check';
import type { Story } from '../story';
import { rangeOf, spanOf, type Text } from '../text/text';
import { Flag, has } from '../text/tokens';
import { bitsOf, WordBits, type WordClass } from '../text/word-facts';
import { turningWordsOf } from '../turning-words';
import { NamedSpeakers } from './named-speakers';
import { ifNotEnglish } from './skips';
import { ANYBODY, KNOWING, VAGUE } from './vague-words';

const SAY = new Set('say says said argue argues argued believe believes believed think thinks thought fear fears feared'.split(' '));
/** Behind one of these a source is only described further. */
const BEHIND = new Set('of at by in from with for who that which close familiar on to near within , ( -'.split(' '));
const REPORTED = new Set('believed thought understood reported said alleged rumoured rumored claimed feared suspected assumed'.split(' '));
const BEING = [['is'], ['was'], ['has', 'been'], ['had', 'been'], ['is', 'being'], ['is', 'widely'], ['is', 'generally']];

const Head = { vague: 1, behind: 2, knowing: 4, anybody: 8 } as const;
const HEADS: WordClass[] = [
  [Head.vague, (word) => VAGUE.has(word)],
  [Head.behind, (word) => BEHIND.has(word)],
  [Head.knowing, (word) => KNOWING.has(word)],
  [Head.anybody, (word) => ANYBODY.has(word)],
];
/** What a word is at the head of a source, as bits of `Head`. */
const heads = new WordBits((word) => bitsOf(word, HEADS));

/** "The official Ann Lee", "an analyst, retired general Bo Hill": a name follows before what only describes. */
function isTitle(text: Text, at: number, to: number): boolean {
  for (let next = at + 1; next < to && !(heads.at(text.tokens, next) & Head.behind); next++)
    if (has(text.tokens, next, Flag.capital)) return true;
  return false;
}

/** "Some said": the verb where one word stands for nobody. */
const isSaid = (cue: Piece | undefined): boolean => SAY.has(cue?.exact.toLowerCase() ?? '');

/** A name that a vague word ends ("Norlandic officials") names nobody. */
const isNamed = ({ named, name }: Source): boolean => named && !VAGUE.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());

/** "Ann Lee and other critics": one of them is named. */
const isAmong = ({ tokens }: Text, at: number, from: number): boolean => {
  for (let before = at - 1; before > from; before--) if (tokens.word[before] === 'other' && tokens.word[before - 1] === 'and') return true;
  return false;
};

/** "A person briefed on the matter", "people familiar with the talks": known only by what they know. */
function isInitiated({ tokens }: Text, at: number): boolean {
  const next = tokens.word[at + 1] ?? '';
  return /^(?:familiar|briefed|close)$/.test(next) || (next === 'with' && /^(?:knowledge|direct)$/.test(tokens.word[at + 2] ?? ''));
}

/** The words that name nobody at the head of a source, or nothing where it names somebody or one who was introduced before ("the official"). */
function vagueHead(text: Text, source: Span, cue: Piece | undefined): Span | undefined {
  const { from, to } = rangeOf(text, source);
  if (to - from === 1 && heads.at(text.tokens, from) & Head.anybody && isSaid(cue)) return source;
  if (text.tokens.word[from] === 'the') return undefined;
  for (let at = from; at < to; at++) {
    const head = heads.at(text.tokens, at);
    if (head & Head.knowing && isInitiated(text, at)) return spanOf(text, { from, to: at + 1 });
    if (head & Head.vague) return isTitle(text, at, to) || isAmong(text, at, from) ? undefined : spanOf(text, { from, to: at + 1 });
    if (head & Head.behind && at > from) return undefined;
  }
  return undefined;
}

const said = (span: Span, later: Source | undefined): Finding => ({
  span,
  message: later ? { key: 'vague-sources.later', args: { name: later.name } } : { key: 'vague-sources.unnamed', args: {} },
});

/** Whether a span holds one of some offsets, which are in order. */
function holdsOne({ start, end }: Span, offsets: readonly number[]): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && (offsets[low] as number) < end;
}

function findUnnamed(story: Story, named: NamedSpeakers): Finding[] {
  const found: Finding[] = [];
  const vague = turningWordsOf(story.text).vague.map((at) => story.text.tokens.start[at] as number);
  for (const attribution of story.attributions) {
    if (attribution.act === 'intention' || !attribution.source || !holdsOne(attribution.source, vague)) continue;
    const span = vagueHead(story.text, attribution.source, attribution.cue);
    if (span && !named.areNear(span)) found.push(said(span, named.sourceOf(attribution)));
  }
  return found;
}

/** The token of "believed" in the "It is believed" that begins at a token, or -1. */
function reportedAt({ tokens }: Text, at: number): number {
  const being = BEING.find((words) => words.every((word, step) => tokens.word[at + 1 + step] === word));
  const end = at + 1 + (being?.length ?? 0);
  return being && REPORTED.has(tokens.word[end] ?? '') && tokens.word[end + 1] !== 'by' ? end : -1;
}

/** "It is believed": a statement that nobody makes. */
function findNobody(story: Story, named: NamedSpeakers): Finding[] {
  const found: Finding[] = [];
  for (const at of turningWordsOf(story.text).its) {
    const end = reportedAt(story.text, at);
    if (end < 0) continue;
    const span = spanOf(story.text, { from: at, to: end + 1 });
    if (story.utteranceAt(span).voice === 'outlet' && !named.areNear(span)) found.push(said(span, undefined));
  }
  return found;
}

function find(story: Story): Finding[] {
  const named = new NamedSpeakers(story, isNamed);
  const all = [...findUnnamed(story, named), ...findNobody(story, named)].sort((one, other) => one.span.start - other.span.start);
  let end = 0;
  return all.filter(({ span }) => {
    const isApart = span.start >= end;
    end = Math.max(end, span.end);
    return isApart;
  });
}

/** Sources without a name, where none is named in their sentence or in the two after it. */
export const vagueSources: Check = {
  id: 'vague-sources',
  kind: 'sources',
  basis: 'structure',
  title: 'Sources without a name',
  why: 'A reader can weigh a source that is named. One that is not has to be taken on trust.',
  messages: {
    unnamed: 'No named source in this sentence or the two after it.',
    later: 'Named only later: {name}.',
  },
  skip: ifNotEnglish,
  find,
};
