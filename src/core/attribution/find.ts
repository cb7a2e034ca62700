import type { Range, Text } from '../text/text';
import { CUE_PARTICLES, type Cue } from './cues';
import { Takes, takes } from './cues/cue';
import { VerbForm } from './cues/inflect';
import { Own } from './cues/own-rules';
import type { Found } from './found';
import { isFiniteVerb } from './grammar/clauses';
import { Tag, tagBits } from './grammar/place';
import type { Reading } from './grammar/reading';
import { readingOf } from './grammar/reading-of';
import { type Subject, subjectBefore } from './grammar/subject';
import { The } from './grammar/the';
import { verbGroup } from './grammar/verb-group';
import { Opens } from './grammar/word';
import { findAccordingTo } from './patterns/according-to';
import { findAsReported, findAsSaid } from './patterns/as-said';
import { findColon } from './patterns/colon';
import { findColonQuotation } from './patterns/colon-quotation';
import { contentAfter } from './patterns/content-after';
import { contentAround } from './patterns/content-around';
import { findCoordinated, findListed, isCoordinated } from './patterns/coordinated';
import { joinFreeQuotation } from './patterns/free-quotation';
import { findGap } from './patterns/gap';
import { findHeadlineSpeaker } from './patterns/headline-speaker';
import { findInSurvey } from './patterns/in-survey';
import { findInView } from './patterns/in-view';
import { findInfinitive } from './patterns/infinitive';
import { findInverted } from './patterns/inverted';
import { findLightVerb, findMadeClear, leadsToNoun } from './patterns/light-verb';
import { findNominal } from './patterns/nominal';
import { findParticiple, isParticiple } from './patterns/participle';
import { findJudged, findPassive, findReduced, hasAgent, isReducedPassive } from './patterns/passive';
import { findQuotedAs, leadsToSaying } from './patterns/quoted-as';
import { findRelative } from './patterns/relative';
import { findSeeming } from './patterns/seeming';
import { findSignature } from './patterns/signature';
import { endOfCue, type Scope, type Site } from './patterns/site';
import { findStance } from './patterns/stance';
import { inOrder } from './patterns/trailing';

const LONGEST_QUOTED_CUE = 6;
const REACH = 120;

/** "a reservoir known for its carp": a participle that is no past form has no subject where no auxiliary stands before it. */
const isBareParticiple = ({ reading, at, group }: Site): boolean =>
  group.from === at &&
  reading.tag(at) === Tag.verb &&
  reading.tag(at - 1) !== Tag.pronoun &&
  !reading.isVerbForm(at, VerbForm.past | VerbForm.base | VerbForm.s);

/** "helped a clerk write a book", "released the list recommended by": what stands after another verb than one of saying is its object, and no subject. */
const isObjectOf = ({ reading, group, at, cue }: Site, { from, afterVerb }: Subject): boolean =>
  afterVerb &&
  !(cue.own & Own.says) &&
  group.from === at &&
  reading.tag(from - 1) === Tag.verb &&
  !reading.takes(from - 1, Takes.clause | Takes.that);

const BEFORE_RELATIVE = tagBits(Tag.wh, Tag.that, Tag.adverb);

/** Whether the cue may stand in a relative clause: a pronoun is before its source, or the verb of the clause directly after it. */
const mayBeRelative = ({ reading, end }: Site, before: number): boolean =>
  reading.isTagged(before, BEFORE_RELATIVE) || isFiniteVerb(reading, end);

/** A reporting verb with its subject to the left. */
function findSubjectCue(site: Site): Found | undefined {
  const { reading, at, group } = site;
  const described = reading.isVerbForm(at, VerbForm.participle) && group.from === at && hasAgent(reading, at);
  const source = described || isBareParticiple(site) ? undefined : subjectBefore(reading, group.from, site.from);
  if (source?.afterPreposition && reading.tag(source.from - 2) === Tag.coordinator) return findCoordinated(site, source.from - 2);
  if (!source || source.afterPreposition || isObjectOf(site, source)) return undefined;
  const before = source.from - 1;
  return (
    (mayBeRelative(site, before) ? findRelative(site, source) : undefined) ??
    (reading.reads(before, The.as) ? findAsSaid(site, source) : undefined) ??
    (reading.isWord(before) ? undefined : contentAround(site, source)) ??
    contentAfter(site, source, 'source cue') ??
    findGap(site, source)
  );
}

/** Most patterns begin with one word that seldom stands there: it is asked for here, for being called takes them longer than to say no. */
function findVerb(site: Site): Found | undefined {
  const { reading, cue, at, group, from } = site;
  if (group.infinitive) return findInfinitive(site);
  if (group.passive || (takes(cue, Takes.recipient) && isReducedPassive(site))) return leadsToSaying(site) ? undefined : findPassive(site);
  const before = group.from - 1;
  const afterAs = reading.reads(before, The.as);
  const quoted = afterAs ? findQuotedAs(site) : undefined;
  if (quoted) return quoted;
  if (isParticiple(site)) return findParticiple(site);
  const judged = takes(cue, Takes.as) ? findJudged(site) : undefined;
  if (judged) return judged;
  const reduced = (afterAs ? findAsReported(site) : undefined) ?? (hasAgent(reading, at) ? findReduced(site) : undefined);
  if (reduced) return reduced;
  if (isCoordinated(site)) return findCoordinated(site);
  const afterMark = before < from || !reading.isWord(before);
  return (afterMark ? (findInverted(site) ?? findListed(site)) : undefined) ?? findSubjectCue(site);
}

/** Whether the quotation that a cue would open belongs to the attribution before it. */
const repeats = ({ content }: Found, { previous }: Scope) => previous?.content.some(({ from }) => from === content[0]?.from) ?? false;

function findWithCue(scope: Scope, at: number, cue: Cue): Found | undefined {
  const { from, to, reading, sentence, previous } = scope;
  const end = endOfCue(reading, at, cue);
  const found = findVerb({ from, to, reading, sentence, previous, cue, at, end, group: verbGroup(reading, at, from) });
  return found && !repeats(found, scope) ? found : undefined;
}

function findAtVerb(scope: Scope, at: number): Found | undefined {
  const { reading } = scope;
  const tag = reading.tag(at);
  if ((tag !== Tag.verb && tag !== Tag.ing) || leadsToNoun(reading, at)) return undefined;
  const plain = reading.isIn(at + 1, CUE_PARTICLES) ? undefined : reading.plainCue(at);
  if (plain) return findWithCue(scope, at, plain);
  for (const cue of reading.cues(at)) {
    const found = cue.particle && reading.form(at + 1) !== cue.particle ? undefined : findWithCue(scope, at, cue);
    if (found) return found;
  }
  return undefined;
}

/** Whether a word stands in a quotation that is more than a scrap: what it reports is then the speaker's, not the report's. */
function isQuoted(reading: Reading, at: number): boolean {
  const quotation = reading.quotation(at);
  return quotation !== undefined && (quotation.closed || quotation.to - quotation.from > LONGEST_QUOTED_CUE);
}

/** What a pattern may see from a token of a sentence. */
function look(scope: Scope, { from, to }: Range, at: number): void {
  scope.from = Math.max(from, at - REACH);
  scope.to = Math.min(to, at + REACH);
}

const isInside = (at: number, { content }: Found) => content.some(({ from, to }) => from <= at && at < to);

interface Finder {
  bit: number;
  find: (scope: Scope, at: number, found: readonly Found[]) => Found | undefined;
}

/** What is looked for at a word, by the bits of `Word.opens`; the first that finds something has it. */
const finders: Finder[] = [
  { bit: Opens.phrase, find: findAccordingTo },
  { bit: Opens.survey, find: findInSurvey },
  { bit: Opens.view, find: findInView },
  { bit: Opens.verb, find: findAtVerb },
  { bit: Opens.lightNoun, find: findLightVerb },
  { bit: Opens.clear, find: findMadeClear },
  { bit: Opens.stance, find: findStance },
  { bit: Opens.seeming, find: findSeeming },
  { bit: Opens.noun, find: findNominal },
  { bit: Opens.colon, find: findColonQuotation },
];

function findAt(scope: Scope, at: number, found: readonly Found[]): Found | undefined {
  const opens = scope.reading.opens(at);
  if (opens === Opens.verb) return findAtVerb(scope, at);
  for (let order = 0; order < finders.length; order++) {
    const { bit, find } = finders[order] as Finder;
    const one = opens & bit ? find(scope, at, found) : undefined;
    if (one) return one;
  }
  return undefined;
}

/** Keeps what was found in a sentence; what stands in no other's content is what the next patterns go on from. */
function keep(one: Found, scope: Scope, found: Found[]): void {
  one.content = inOrder(one.content);
  found.push(one);
  if (!scope.previous || !one.cue || !isInside(one.cue.from, scope.previous)) scope.previous = one;
}

function findInSentence(scope: Scope, sentence: Range, found: Found[]): void {
  const { reading } = scope;
  look(scope, sentence, sentence.from);
  const speaker = findColon(scope) ?? findSignature(scope) ?? findHeadlineSpeaker(scope);
  if (speaker) keep(speaker, scope, found);
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!reading.opens(at) || isQuoted(reading, at)) continue;
    look(scope, sentence, at);
    const one = findAt(scope, at, found);
    if (one) keep(one, scope, found);
  }
  look(scope, sentence, sentence.from);
  joinFreeQuotation(scope, found);
}

/**
 * Who says, thinks or wants what in a text: every attribution with its source, cue and content as token ranges, sentence by sentence.
 * Attributions inside another's content are found as well. The work is linear in the length of the text.
 */
export function findAttributions(text: Text): Found[] {
  const reading = readingOf(text);
  const found: Found[] = [];
  // One scope goes from token to token: no pattern keeps it.
  const scope: Scope = { from: 0, to: 0, reading, sentence: 0, previous: undefined };
  for (let number = 0; number < text.sentences.length; number++) {
    scope.sentence = number;
    scope.previous = undefined;
    findInSentence(scope, text.sentences[number] as Range, found);
  }
  return found;
}
