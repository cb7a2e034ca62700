import type { Piece, Span } from '../article';
import type { Attribution, Source } from '../attribution/attribution';
import type { Check, Finding } from '../check';
import { onceAsked } from '../once';
import type { Story } from '../story';
import { rangeOf, spanOf, type Text } from '../text/text';
import { Flag, has } from '../text/tokens';
import { bitsOf, WordBits, type WordClass } from '../text/word-facts';
import { ifNotEnglish } from './skips';

/** People and bodies without a name, as they stand in a source. */
const VAGUE = new Set(
  `official officials source sources observer observers expert experts critic critics analyst analysts monitor insider insiders diplomat
  diplomats aide aides adviser advisers advisor advisors commentator commentators scientists researchers economists supporters opponents
  watchdog`.split(/\s+/),
);
/** Nobody at all, where they say or think something. */
const ANYBODY = new Set(['some', 'many', 'others', 'people', 'activists', 'campaigners']);
const SAY = new Set('say says said argue argues argued believe believes believed think thinks thought fear fears feared'.split(' '));
/** Behind one of these a source is only described further. */
const BEHIND = new Set('of at by in from with for who that which close familiar on to near within , ( -'.split(' '));
const REPORTED = new Set('believed thought understood reported said alleged rumoured rumored claimed feared suspected assumed'.split(' '));
const BEING = [['is'], ['was'], ['has', 'been'], ['had', 'been'], ['is', 'being'], ['is', 'widely'], ['is', 'generally']];
const KNOWING = new Set('person persons people somebody someone individual individuals'.split(' '));

const Head = { vague: 1, behind: 2, knowing: 4, it: 8 } as const;
const HEADS: WordClass[] = [
  [Head.vague, (word) => VAGUE.has(word)],
  [Head.behind, (word) => BEHIND.has(word)],
  [Head.knowing, (word) => KNOWING.has(word)],
  [Head.it, (word) => word === 'it'],
];
/** What a word is at the head of a source, as bits of `Head`. */
const heads = new WordBits((word) => bitsOf(word, HEADS));
/** How many sentences further a name is still near. */
const SENTENCES = 2;
/** So many in one sentence cannot all be the vague source itself. */
const ENOUGH = 3;

/** "The official Ann Lee", "an analyst, retired general Bo Hill": a name follows before what only describes. */
function isTitle(text: Text, at: number, to: number): boolean {
  for (let next = at + 1; next < to && !(heads.at(text.tokens, next) & Head.behind); next++)
    if (has(text.tokens, next, Flag.capital)) return true;
  return false;
}

/** "Some said": one word that stands for nobody. */
const isAnybody = (source: string, cue: Piece | undefined): boolean => ANYBODY.has(source) && SAY.has(cue?.exact.toLowerCase() ?? '');

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
function vagueHead({ text }: Story, { source, cue }: Attribution): Span | undefined {
  if (!source) return undefined;
  const { from, to } = rangeOf(text, source);
  if (to - from === 1 && isAnybody(text.tokens.word[from] as string, cue)) return source;
  if (text.tokens.word[from] === 'the') return undefined;
  for (let at = from; at < to; at++) {
    const head = heads.at(text.tokens, at);
    if (head & Head.knowing && isInitiated(text, at)) return spanOf(text, { from, to: at + 1 });
    if (head & Head.vague) return isTitle(text, at, to) || isAmong(text, at, from) ? undefined : spanOf(text, { from, to: at + 1 });
    if (head & Head.behind && at > from) return undefined;
  }
  return undefined;
}

const sentenceAt = ({ text }: Story, span: Span): number => text.sentenceOf[rangeOf(text, span).from] ?? 0;

type Named = ReadonlyMap<string, Source>;

/** Those with a name, by their ids. */
const namedIn = ({ sources }: Story): Named => new Map(sources.filter(isNamed).map((source) => [source.id, source]));

/** The places at which somebody with a name speaks, by sentence; whom a source told is not one who speaks. */
function namedBySentence(story: Story, named: Named): Map<number, Span[]> {
  const places = new Map<number, Span[]>();
  for (const { source, sourceId } of story.attributions) {
    if (!source || !named.has(sourceId ?? '')) continue;
    const sentence = sentenceAt(story, source);
    const here = places.get(sentence);
    if (!here) places.set(sentence, [source]);
    else if (here.length <= ENOUGH) here.push(source);
    else here[ENOUGH] = source;
  }
  return places;
}

/** Those with a name in a story, and where they speak; read when a source without one is met, as most reports hold few. */
interface Around {
  named: () => Named;
  places: () => Map<number, Span[]>;
}

function readAround(story: Story): Around {
  const named = onceAsked(() => namedIn(story));
  return { named, places: onceAsked(() => namedBySentence(story, named())) };
}

/** Whether somebody with a name is a source in the span's sentence or in the two after it. */
function isNamedNear(story: Story, { places }: Around, span: Span): boolean {
  const here = sentenceAt(story, span);
  const near = places();
  for (let after = 0; after <= SENTENCES; after++) if (near.get(here + after)?.some((mention) => !overlaps(mention, span))) return true;
  return false;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const said = (span: Span, later: Source | undefined): Finding => ({
  span,
  message: later ? { key: 'vague-sources.later', args: { name: later.name } } : { key: 'vague-sources.unnamed', args: {} },
});

function findUnnamed(story: Story, around: Around): Finding[] {
  const found: Finding[] = [];
  for (const attribution of story.attributions) {
    const span = attribution.act === 'intention' ? undefined : vagueHead(story, attribution);
    if (span && !isNamedNear(story, around, span)) found.push(said(span, around.named().get(attribution.sourceId ?? '')));
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
function findNobody(story: Story, around: Around): Finding[] {
  const found: Finding[] = [];
  for (const at of heads.where(story.text.tokens, Head.it)) {
    const end = reportedAt(story.text, at);
    if (end < 0) continue;
    const span = spanOf(story.text, { from: at, to: end + 1 });
    if (story.utteranceAt(span).voice === 'outlet' && !isNamedNear(story, around, span)) found.push(said(span, undefined));
  }
  return found;
}

function find(story: Story): Finding[] {
  const around = readAround(story);
  const all = [...findUnnamed(story, around), ...findNobody(story, around)].sort((one, other) => one.span.start - other.span.start);
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
