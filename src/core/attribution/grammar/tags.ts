import type { Text } from '../../text/text';
import { Flag, has } from '../../text/tokens';
import { VerbForm } from '../cues/inflect';
import { Is, type Word } from './word';

/** What a word does where it stands. */
export const Tag = {
  mark: 0,
  /** Nouns, names, numbers and the adjectives before them. */
  noun: 1,
  determiner: 2,
  /** A noun phrase in one word. */
  pronoun: 3,
  /** The 's of a possessor, or its bare apostrophe. */
  possessor: 4,
  preposition: 5,
  /** "to" before a verb. */
  to: 6,
  auxiliary: 7,
  /** Any form of a verb in a verb group, and past participles after their noun. */
  verb: 8,
  ing: 9,
  adverb: 10,
  coordinator: 11,
  subordinator: 12,
  wh: 13,
  that: 14,
} as const;

/** Past forms that no noun takes before it. */
const ALWAYS_VERBS = new Set('said told wrote thought knew argued insisted'.split(' '));
const AFTER_NOUN_ONLY = VerbForm.past | VerbForm.participle;

export interface Place {
  text: Text;
  words: readonly Word[];
  tags: Uint8Array;
  at: number;
  word: Word;
  /** The first word of its sentence. */
  first: boolean;
  /** A headline in which most words have capitals. */
  title: boolean;
}

const formAt = ({ words }: Place, at: number) => words[at]?.form ?? '';
const isAt = ({ words }: Place, at: number, bits: number) => ((words[at]?.is ?? 0) & bits) !== 0;
const verbAt = ({ words }: Place, at: number, bits: number) => ((words[at]?.verb ?? 0) & bits) !== 0;
const capitalAt = ({ text }: Place, at: number) => has(text.tokens, at, Flag.capital);
const isMark = ({ text }: Place, at: number) => !has(text.tokens, at, Flag.word);

/** The last token before `at` that is no adverb and no negation. */
function beforeAdverbs(place: Place): number {
  let at = place.at - 1;
  while (at >= 0 && place.tags[at] === Tag.adverb && place.at - at < 5) at--;
  return at;
}

function tagApostrophe(place: Place): number {
  const { at, tags } = place;
  const before = tags[at - 1];
  if (before === Tag.pronoun || before === Tag.wh || before === Tag.that) return Tag.auxiliary;
  const next = formAt(place, at + 1);
  if (['a', 'an', 'the', 'not', 'been', 'going', 'also', 'still', 'just', 'always'].includes(next)) return Tag.auxiliary;
  const cue = place.words[at + 1];
  const predicate = cue && cue.verb & VerbForm.ing && cue.cues.length > 0 && !isAt(place, at + 1, Is.alsoNoun);
  return predicate && (isAt(place, at + 2, Is.determiner) || formAt(place, at + 2) === 'that') ? Tag.auxiliary : Tag.possessor;
}

/** A word that is not known, but stands and looks as a verb does after "to": "to legalize workers". */
function isLikelyVerb(place: Place, at: number): boolean {
  const form = formAt(place, at);
  if (/(?:ize|ise|ify|ate)$/.test(form)) return true;
  const governed = place.words[place.at - 1]?.cues.some(({ frames }) => frames.has('infinitive')) ?? false;
  return governed && !form.endsWith('s') && isAt(place, at + 1, Is.determiner | Is.pronoun);
}

function tagTo(place: Place): number {
  let next = place.at + 1;
  if (isAt(place, next, Is.adverb) && !isAt(place, next, Is.determiner)) next++;
  const word = place.words[next];
  if (!word || capitalAt(place, next)) return Tag.preposition;
  if (word.is & (Is.determiner | Is.pronoun)) return Tag.preposition;
  if (word.verb & VerbForm.base || ['be', 'have', 'do', 'not'].includes(word.form)) return Tag.to;
  if (isMark(place, next)) return verbAt(place, next + 1, VerbForm.base) && !capitalAt(place, next + 1) ? Tag.to : Tag.preposition;
  return isLikelyVerb(place, next) ? Tag.to : Tag.preposition;
}

/** "about" in "about a third", before a number. */
function isAbout(place: Place): boolean {
  if (!['about', 'around', 'over', 'under'].includes(place.word.form)) return false;
  const next = formAt(place, place.at + 1);
  return (
    has(place.text.tokens, place.at + 1, Flag.digit) || ['half', 'one-third', 'two-thirds', 'one-quarter', 'three-quarters'].includes(next)
  );
}

/** The small words, which their form alone decides; undefined for all others. */
function tagClosed(place: Place): number | undefined {
  const { word } = place;
  if (word.form === "'s" || word.form === "'") return tagApostrophe(place);
  if (word.form === 'to') return tagTo(place);
  if (word.form === 'that') return Tag.that;
  if (word.form === 'there') return Tag.pronoun;
  if (word.is & Is.auxiliary) return Tag.auxiliary;
  if (word.is & Is.negation && !(word.is & Is.determiner)) return Tag.adverb;
  if (word.is & Is.coordinator) return Tag.coordinator;
  if (word.is & Is.wh) return Tag.wh;
  if (word.is & Is.subject) return Tag.pronoun;
  if (word.is & Is.preposition && !(word.is & Is.adverb)) return isAbout(place) ? Tag.determiner : Tag.preposition;
  if (word.is & Is.subordinator && !(word.is & Is.adverb)) return Tag.subordinator;
  return undefined;
}

const COUNTS = new Set('two three four five six seven eight nine ten eleven twelve half dozens hundreds thousands'.split(' '));

/** Whether the next word shows that a number or "some" has no noun of its own. */
function standsAlone(next: Word): boolean {
  const ends = Is.auxiliary | Is.preposition | Is.coordinator | Is.subordinator | Is.wh | Is.adverb | Is.day;
  return ((next.is & ends) !== 0 && !(next.is & Is.determiner)) || next.form === 'said';
}

function tagDeterminer(place: Place): number {
  const { word, at } = place;
  if (word.is & Is.possessive && word.form !== 'her') return Tag.determiner;
  const next = place.words[at + 1];
  if (!(word.is & Is.pronoun)) return COUNTS.has(word.form) && next && standsAlone(next) ? Tag.noun : Tag.determiner;
  if (!next || isMark(place, at + 1)) return Tag.pronoun;
  if (standsAlone(next)) return Tag.pronoun;
  if (word.form === 'her' && next.is & (Is.determiner | Is.subject)) return Tag.pronoun;
  const verbal = next.verb & (VerbForm.past | VerbForm.s) || (next.verb & VerbForm.base && !(next.is & Is.alsoNoun));
  return verbal && word.form !== 'her' ? Tag.pronoun : Tag.determiner;
}

/** What follows a verb rather than a noun: an object, a clause, a quotation. */
function complementFollows(place: Place): boolean {
  const next = place.at + 1;
  const word = place.words[next];
  if (!word) return false;
  if (isMark(place, next)) return place.text.quotations[place.text.quotationOf[next] ?? -1]?.from === next || word.form === ':';
  if (word.form === 'that') return !isAt(place, next + 1, Is.auxiliary) && !verbAt(place, next + 1, VerbForm.past | VerbForm.s);
  if (word.form === 'to' || word.is & (Is.determiner | Is.subject | Is.wh)) return true;
  if (word.is & Is.adverb && place.words[next + 1]?.form === 'that') return true;
  return capitalAt(place, next) || place.word.cues.some(({ prepositions }) => prepositions.has(word.form));
}

function pluralBefore(place: Place, at: number): boolean {
  const form = formAt(place, at);
  return (
    isAt(place, at, Is.plural) || ['people', 'men', 'women', 'police', 'they', 'we', 'i', 'you', 'who', 'which', 'that'].includes(form)
  );
}

function isVerbBare(place: Place, before: number): boolean {
  const tag = place.tags[before];
  if (tag === Tag.to || isAt(place, before, Is.modal)) return true;
  if (tag === Tag.auxiliary) return false;
  const clear = !(place.word.is & Is.alsoNoun);
  if (tag === Tag.pronoun || tag === Tag.wh || tag === Tag.that)
    return pluralBefore(place, before) || isAt(place, before, Is.plural | Is.determiner) ? clear || complementFollows(place) : false;
  if (tag === Tag.noun)
    return pluralBefore(place, before)
      ? clear || complementFollows(place)
      : clear && complementFollows(place) && !capitalAt(place, place.at + 1);
  if (tag === Tag.coordinator || tag === Tag.mark) return clear && complementFollows(place);
  return false;
}

/** Whether the noun before a verb in -s can be its subject: a name, or one with its determiner. */
function isSubject(place: Place, last: number): boolean {
  let at = last;
  while (at > 0 && at > last - 5 && place.tags[at] === Tag.noun) {
    if (capitalAt(place, at)) return true;
    at--;
  }
  return place.tags[at] === Tag.determiner || place.tags[at] === Tag.possessor;
}

/** "..., Ada notes.": a verb that ends the sentence after a quotation and a name. */
function closesQuotation(place: Place, last: number): boolean {
  if (!/^[.,]$/.test(formAt(place, place.at + 1)) || !place.word.cues.some(({ frames }) => frames.has('quote'))) return false;
  let at = last;
  while (at > last - 5 && place.tags[at] === Tag.noun && capitalAt(place, at)) at--;
  const quotation = place.text.quotations[place.text.quotationOf[at] ?? -1];
  return at < last && quotation?.to === at + 1;
}

function isVerbS(place: Place, before: number): boolean {
  const tag = place.tags[before];
  const clear = !(place.word.is & Is.alsoNoun);
  if (tag === Tag.pronoun) return !isAt(place, before, Is.possessive);
  if (tag === Tag.wh || tag === Tag.that) return true;
  if (tag === Tag.noun) return clear || (isSubject(place, before) && complementFollows(place)) || closesQuotation(place, before);
  if (tag === Tag.mark || tag === Tag.coordinator) return clear || complementFollows(place);
  return tag === Tag.subordinator && clear;
}

function isVerbPast(place: Place, before: number): boolean {
  const tag = place.tags[before];
  if (tag === Tag.determiner || tag === Tag.possessor) return false;
  if (tag === Tag.preposition)
    return ['as', 'than', 'if', 'before', 'after', 'since', 'like'].includes(formAt(place, before)) && place.word.cues.length > 0;
  if (tag === Tag.verb && before === place.at - 1) return ALWAYS_VERBS.has(place.word.form);
  return true;
}

function tagIng(place: Place, before: number): number {
  const tag = place.tags[before];
  if (tag === Tag.determiner || tag === Tag.possessor) return Tag.noun;
  if (tag === Tag.auxiliary && isAt(place, before, Is.be)) return Tag.verb;
  return Tag.ing;
}

function tagVerb(place: Place): number {
  const { verb } = place.word;
  const before = beforeAdverbs(place);
  const open = place.tags[before] ?? Tag.mark;
  if (verb & VerbForm.ing) return tagIng(place, before);
  if (verb & AFTER_NOUN_ONLY && isVerbPast(place, before)) return Tag.verb;
  if (verb & VerbForm.base && isVerbBare(place, before)) return Tag.verb;
  if (verb & VerbForm.s && open !== Tag.determiner && isVerbS(place, before)) return Tag.verb;
  return Tag.noun;
}

/** A word that is not known, where only a verb can stand: "could alienate". */
function afterModal(place: Place): boolean {
  const before = beforeAdverbs(place);
  return isAt(place, before, Is.modal) && place.tags[before] === Tag.auxiliary && !isMark(place, place.at);
}

/** Whether the capital that opens a sentence is a name's: another follows, or a verb that only a name can have here ("Boreing said"). */
function opensName(place: Place): boolean {
  const next = place.words[place.at + 1];
  if (place.word.verb & VerbForm.ing || place.word.form.endsWith('ly'))
    return next !== undefined && (next.verb & (VerbForm.past | VerbForm.s)) !== 0 && next.cues.length > 0;
  return capitalAt(place, place.at + 1) && !(place.word.is & Is.adverb);
}

/** The tag of one token, the tokens before it being tagged already. */
export function tagAt(place: Place): number {
  const { word, at } = place;
  if (isMark(place, at) && word.form !== "'" && word.form !== "'s") return '$&/%'.includes(word.form) ? Tag.noun : Tag.mark;
  const capital = capitalAt(place, at) && !place.first;
  const small = Is.determiner | Is.pronoun | Is.wh | (capitalAt(place, at + 1) ? 0 : Is.auxiliary);
  if (capital && !place.title && !(word.is & small)) return Tag.noun;
  const closed = tagClosed(place);
  if (closed !== undefined) return closed;
  if (word.is & (Is.determiner | Is.pronoun)) return tagDeterminer(place);
  if (place.first && capitalAt(place, at) && opensName(place)) return Tag.noun;
  if (word.is & Is.adverb) return Tag.adverb;
  if (word.verb) return tagVerb(place);
  return afterModal(place) ? Tag.verb : Tag.noun;
}
