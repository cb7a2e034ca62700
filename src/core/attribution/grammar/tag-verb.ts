import { quotationAt } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import { OBJECT_PRONOUNS } from './base-phrase';
import { beforeAdverbs, capitalAt, formAt, inAt, isAt, isMark, type Place, Tag, verbAt } from './place';
import { ALSO, Is, type Word } from './word';
import { isIn, wordList } from './word-list';

/** Past forms that no noun takes before it. */
const ALWAYS_VERBS = wordList('said told wrote thought knew argued insisted');
/** Past participles that stand before nouns as adjectives do. */
const ADJECTIVES = wordList(
  'registered retired undecided elected unnamed unidentified armed detained displaced injured wounded convicted leaked experienced educated skilled married divorced exiled jailed ousted disgraced embattled renowned respected seasoned hooded masked bespectacled uninsured unemployed employed pledged bonded divided united organised organized established mixed so-called self-described aged combined',
);
const AFTER_NOUN_ONLY = VerbForm.past | VerbForm.participle;

/** What follows a verb rather than a noun: an object, a clause, a quotation. */
function complementFollows(place: Place): boolean {
  const next = place.at + 1;
  const word = place.words[next];
  if (!word) return false;
  if (isMark(place, next)) return quotationAt(place.text, next)?.from === next || word.form === ':';
  if (word.form === 'that') return !isAt(place, next + 1, Is.auxiliary) && !verbAt(place, next + 1, VerbForm.past | VerbForm.s);
  if (word.form === 'to' || word.form === 'there' || word.is & (Is.determiner | Is.pronoun | Is.wh)) return true;
  if (word.is & Is.adverb && place.words[next + 1]?.form === 'that') return true;
  return (
    capitalAt(place, next) || place.word.cues.some(({ prepositions, particle }) => particle === word.form || prepositions.has(word.form))
  );
}

const PLURAL_BEFORE = wordList('people men women police data they we i you who which that');

const pluralBefore = (place: Place, at: number): boolean => isAt(place, at, Is.plural) || inAt(place, at, PLURAL_BEFORE);

const SINGULAR_BEFORE = wordList('he she it this that each every another');
const PLURAL_HEADS = wordList(
  'percent % majority half most both many some all few two-thirds three-quarters one-third those others police people men women',
);
const LONGEST_SUBJECT = 16;

/** Where the clause begins that a verb at `last + 1` would be the first verb of; -1 where it has a verb already. */
function clauseStart({ tags }: Place, last: number): number {
  let joined = -1;
  for (let at = last; at >= 0 && last - at < LONGEST_SUBJECT; at--) {
    const tag = tags[at];
    if (tag === Tag.mark || tag === Tag.subordinator || tag === Tag.that || tag === Tag.wh) return at + 1;
    if (tag === Tag.verb || tag === Tag.auxiliary) return joined;
    if (tag === Tag.coordinator && joined < 0) joined = at + 1;
    if (at === 0) return 0;
  }
  return -1;
}

/** Whether the head of the subject before a verb is plural: "most in Tarn", "men under 35", "64 percent". */
function hasPluralSubject(place: Place, last: number): boolean {
  const start = clauseStart(place, last);
  if (start < 0) return false;
  let at = start;
  while (at <= last && (place.tags[at] === Tag.adverb || place.tags[at] === Tag.determiner)) at++;
  if (inAt(place, at - 1, PLURAL_HEADS)) return true;
  let head = -1;
  while (at <= last && (place.tags[at] === Tag.noun || place.tags[at] === Tag.pronoun || place.tags[at] === Tag.possessor)) head = at++;
  if (head < 0) return false;
  return (
    isAt(place, head, Is.plural) ||
    inAt(place, head, PLURAL_HEADS) ||
    formAt(place, head).endsWith('%') ||
    (isAt(place, head, Is.pronoun) && !inAt(place, head, SINGULAR_BEFORE))
  );
}

const isOfEvidence = ({ cues }: Word): boolean => cues.some(({ frames }) => frames.evidence);

/** Whether what is shown can begin at `at`; where it stands before the verb, the clause ends ("..., new filings show."). */
const mayBeShown = (place: Place, at: number): boolean =>
  isMark(place, at) ? /^[.,]$/.test(formAt(place, at)) : !isAt(place, at, Is.preposition);

/** "polls show voters", "findings suggest prices": a verb of evidence after what gives it, before a noun. */
const showsAfter = (place: Place, before: number): boolean =>
  isAt(place, before, Is.evidence) && isOfEvidence(place.word) && mayBeShown(place, place.at + 1);

/** "where polls show", "as records show": what gives evidence, with its verb after it. */
function givesEvidence(place: Place): boolean {
  const next = place.words[place.at + 1];
  if (!(place.word.is & Is.evidence) || !next || !(next.verb & VerbForm.base) || !isOfEvidence(next)) return false;
  return (place.word.is & Is.plural) !== 0 && mayBeShown(place, place.at + 2);
}

const LONGEST_REST = 16;

/** Whether a reporting verb may have an object in what follows. */
const mayTakeObject = (place: Place): boolean =>
  place.word.cues.length > 0 && !isMark(place, place.at + 1) && !isAt(place, place.at + 1, Is.preposition | Is.auxiliary);

/** "Boatmen support lower tolls.": the clause has no other word that can be its verb. */
function isOnlyVerb(place: Place, before: number): boolean {
  const name = capitalAt(place, before) && place.tags[before - 1] === Tag.determiner; // "the Waters campaign"
  if (name || !mayTakeObject(place)) return false;
  return hasPluralSubject(place, before) && !hasVerbAfter(place);
}

/** "test" in "the attacks test her": a base form that an object or a preposition follows. */
function takesObject(place: Place, at: number): boolean {
  if (!verbAt(place, at, VerbForm.base) || capitalAt(place, at)) return false;
  const shows = place.words[at]?.cues.some(({ frames }) => frames.evidence) ?? false;
  return shows || capitalAt(place, at + 1) || isAt(place, at + 1, Is.determiner | Is.pronoun | Is.preposition);
}

/** Whether a word that is a verb by its form follows before the next mark. */
function hasVerbAfter(place: Place): boolean {
  if (takesObject(place, place.at + 1)) return true;
  for (let next = place.at + 1; next < place.at + LONGEST_REST; next++) {
    const other = place.words[next];
    if (!other || isMark(place, next)) return false;
    if (other.is & Is.auxiliary || other.verb & VerbForm.past || (other.verb & ~VerbForm.ing && !(other.is & Is.alsoNoun))) return true;
  }
  return true;
}

/** "those close to him say": what ends a subject, and is none. */
const isObject = (place: Place, at: number): boolean => inAt(place, at, OBJECT_PRONOUNS) || formAt(place, at) === 'her';

/** After "say" as a noun. */
const DECIDED = wordList('in over on');

/** "say" is hardly ever a noun but after a determiner ("the final say") or before what is decided ("say in the matter"). */
function isSay(place: Place, before: number): boolean {
  const tag = place.tags[before];
  if (place.word.form !== 'say' || isAt(place, before, Is.possessive) || inAt(place, place.at + 1, DECIDED)) return false;
  if (tag === Tag.noun) return isAt(place, before, Is.plural) || place.tags[before - 1] !== Tag.determiner;
  return tag === Tag.pronoun || tag === Tag.verb || tag === Tag.preposition || tag === Tag.mark;
}

function isVerbBare(place: Place, before: number): boolean {
  const tag = place.tags[before];
  if (isSay(place, before)) return true;
  if (tag === Tag.to || isAt(place, before, Is.modal)) return true;
  if (tag === Tag.auxiliary) return false;
  const clear = !(place.word.is & Is.alsoNoun);
  if (tag === Tag.pronoun && isAt(place, before, Is.subject) && !inAt(place, before, SINGULAR_BEFORE)) return true;
  if (clear && tag === Tag.pronoun && isObject(place, before) && complementFollows(place))
    return place.word.cues.some(({ frames }) => frames.clause && frames.quote);
  if (tag === Tag.pronoun || tag === Tag.wh || tag === Tag.that)
    return pluralBefore(place, before) || isAt(place, before, Is.plural | Is.determiner) ? clear || complementFollows(place) : false;
  if (tag === Tag.noun) {
    if (pluralBefore(place, before))
      return clear || complementFollows(place) || closesClause(place, before) || showsAfter(place, before) || isOnlyVerb(place, before);
    if (!complementFollows(place))
      return clear && place.word.cues.length > 0 && !isMark(place, place.at + 1) && hasPluralSubject(place, before);
    return (clear && !capitalAt(place, place.at + 1)) || hasPluralSubject(place, before);
  }
  if (tag === Tag.verb) return clear && complementFollows(place) && place.word.cues.some(({ frames }) => frames.clause);
  if (tag === Tag.coordinator || tag === Tag.mark)
    return (clear && complementFollows(place)) || isAt(place, place.at + 1, Is.pronoun | Is.possessive);
  return false;
}

/** Whether the noun before a verb in -s can be its subject: a name, or one with its determiner. */
function isSubject(place: Place, last: number): boolean {
  let at = last;
  while (at >= 0 && at > last - 5 && place.tags[at] === Tag.noun) {
    if (capitalAt(place, at)) return true;
    at--;
  }
  return place.tags[at] === Tag.determiner || place.tags[at] === Tag.possessor;
}

const ENDS = wordList('. ,');

/** "..., Ada notes.": a verb that ends the sentence after a comma or a quotation and its subject. */
function closesClause(place: Place, last: number): boolean {
  if (!inAt(place, place.at + 1, ENDS) || !place.word.cues.some(({ frames }) => frames.quote || frames.clause)) return false;
  let at = last;
  while (
    at > last - 9 &&
    (place.tags[at] === Tag.noun || place.tags[at] === Tag.determiner || place.tags[at] === Tag.possessor || formAt(place, at) === 'of')
  )
    at--;
  const quotation = quotationAt(place.text, at);
  return (
    at < last &&
    (quotation?.to === at + 1 || formAt(place, at) === ',') &&
    (capitalAt(place, last) || isAt(place, last, Is.evidence | Is.role))
  );
}

function isVerbS(place: Place, before: number): boolean {
  const tag = place.tags[before];
  const clear = !(place.word.is & Is.alsoNoun);
  if (givesEvidence(place)) return false;
  if (tag === Tag.pronoun) return !isAt(place, before, Is.possessive);
  if (tag === Tag.wh || tag === Tag.that) return clear || !isAt(place, place.at + 1, Is.auxiliary); // "that stocks were"
  if (tag === Tag.noun) {
    if (clear || closesClause(place, before)) return true;
    if (isSubject(place, before) && complementFollows(place)) return true;
    return (capitalAt(place, before) ? mayTakeObject(place) : showsAfter(place, before)) && !hasVerbAfter(place);
  }
  if (tag === Tag.mark || tag === Tag.coordinator) return clear || complementFollows(place);
  return tag === Tag.subordinator && clear;
}

/** Whether a noun stands directly after the word: no small word, and no mark. */
export function isNounNext(place: Place): boolean {
  const next = place.words[place.at + 1];
  if (!next || isMark(place, place.at + 1)) return false;
  return (next.is & ~ALSO) === 0 && !(next.verb & VerbForm.past);
}

/** "robbed" in "who police say robbed the bank": it follows the reporting verb of its relative clause. */
const fillsGap = (place: Place, before: number) =>
  isAt(place, place.at + 1, Is.determiner | Is.pronoun) &&
  (place.words[before]?.cues.some(({ frames }) => frames.clause && frames.quote) ?? false);

/** Prepositions that open a clause as well. */
const OPENS_CLAUSE = wordList('as than if before after since like');

function isVerbPast(place: Place, before: number): boolean {
  const tag = place.tags[before];
  if (tag === Tag.determiner || tag === Tag.possessor) return false;
  if (tag === Tag.preposition) return inAt(place, before, OPENS_CLAUSE) && place.word.cues.length > 0;
  if (tag === Tag.verb && before === place.at - 1) return isIn(place.word, ALWAYS_VERBS) || fillsGap(place, before);
  if (isIn(place.word, ADJECTIVES) && isNounNext(place)) return false;
  return true;
}

function tagIng(place: Place, before: number): number {
  const tag = place.tags[before];
  if (tag === Tag.determiner || tag === Tag.possessor) return Tag.noun;
  if (tag === Tag.auxiliary && isAt(place, before, Is.be)) return Tag.verb;
  return place.word.is & Is.evidence ? Tag.noun : Tag.ing; // "exit polling shows"
}

/** The tag of a word that can be a verb: what stands around it decides. */
export function tagVerb(place: Place): number {
  const { verb } = place.word;
  const before = beforeAdverbs(place);
  const open = place.tags[before] ?? Tag.mark;
  if (verb & VerbForm.ing) return tagIng(place, before);
  if (verb & AFTER_NOUN_ONLY && isVerbPast(place, before)) return Tag.verb;
  if (verb & VerbForm.base && isVerbBare(place, before)) return Tag.verb;
  if (verb & VerbForm.s && open !== Tag.determiner && isVerbS(place, before)) return Tag.verb;
  return Tag.noun;
}
