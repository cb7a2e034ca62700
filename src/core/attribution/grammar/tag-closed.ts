import { Flag, has } from '../../text/tokens';
import { VerbForm } from '../cues/inflect';
import { capitalAt, formAt, inAt, isAt, isMark, type Place, Tag, verbAt } from './place';
import { Is, type Word } from './word';
import { isIn, wordList } from './word-list';

const AFTER_IS = wordList('a an the not been going also still just always');
const AFTER_TO = wordList('be have do not');

function tagApostrophe(place: Place): number {
  const { at, tags } = place;
  const before = tags[at - 1];
  if (before === Tag.pronoun || before === Tag.wh || before === Tag.that) return Tag.auxiliary;
  if (inAt(place, at + 1, AFTER_IS)) return Tag.auxiliary;
  const cue = place.words[at + 1];
  const predicate = cue && cue.verb & VerbForm.ing && cue.cues.length > 0 && !isAt(place, at + 1, Is.alsoNoun);
  return predicate && (isAt(place, at + 2, Is.determiner) || formAt(place, at + 2) === 'that') ? Tag.auxiliary : Tag.possessor;
}

/** A word that is not known, but stands and looks as a verb does after "to": "to legalize workers", "sought to puncture it". */
function isLikelyVerb(place: Place, at: number): boolean {
  const form = formAt(place, at);
  if (/(?:ize|ise|ify|ate)$/.test(form)) return true;
  if (form.endsWith('s')) return false;
  const cues = place.words[place.at - 1]?.cues.filter(({ frames }) => frames.infinitive) ?? [];
  if (cues.length > 0 && isAt(place, at + 1, Is.determiner | Is.pronoun)) return true;
  return place.tags[place.at - 1] === Tag.verb && cues.some(({ prepositions }) => !prepositions.has('to'));
}

function tagTo(place: Place): number {
  let next = place.at + 1;
  if (isAt(place, next, Is.adverb) && !isAt(place, next, Is.determiner)) next++;
  const word = place.words[next];
  if (!word || capitalAt(place, next)) return Tag.preposition;
  if (word.is & (Is.determiner | Is.pronoun)) return Tag.preposition;
  if (word.verb & VerbForm.base || isIn(word, AFTER_TO)) return Tag.to;
  if (isMark(place, next)) return verbAt(place, next + 1, VerbForm.base) && !capitalAt(place, next + 1) ? Tag.to : Tag.preposition;
  return isLikelyVerb(place, next) ? Tag.to : Tag.preposition;
}

/** "at least" before a number. */
function isLeast(place: Place): boolean {
  const { word, at } = place;
  return (word.form === 'at' && formAt(place, at + 1) === 'least') || (word.form === 'least' && formAt(place, at - 1) === 'at');
}

const ABOUT = wordList('about around over under');
const AFTER_ABOUT_A = wordList('third quarter half fifth dozen');
const PARTS = wordList('half one-third two-thirds one-quarter three-quarters');

/** "about" in "about a third", before a number. */
function isAbout(place: Place): boolean {
  if (!isIn(place.word, ABOUT)) return false;
  const next = place.at + 1;
  return (
    inAt(place, next, COUNTS) ||
    (formAt(place, next) === 'one' && formAt(place, next + 1) === 'in') ||
    (formAt(place, next) === 'a' && inAt(place, next + 1, AFTER_ABOUT_A)) ||
    has(place.text.tokens, next, Flag.digit) ||
    inAt(place, next, PARTS)
  );
}

/** "outside" in "outside experts say": an adjective, where a plural with a verb follows. */
const isOutside = (place: Place): boolean =>
  place.word.form === 'outside' &&
  place.tags[place.at - 1] !== Tag.pronoun &&
  isAt(place, place.at + 1, Is.plural) &&
  !capitalAt(place, place.at + 1) &&
  (verbAt(place, place.at + 2, VerbForm.base | VerbForm.past) || isAt(place, place.at + 2, Is.auxiliary | Is.adverb));

/** "close" in "sources close to the talks" is no verb: nothing closes to something. */
const isClose = (place: Place): boolean => place.word.form === 'close' && formAt(place, place.at + 1) === 'to';

const WOULD = wordList("would 'd");

/** "like" in "would like to see": a verb, where a modal stands before it. */
const isLiking = (place: Place): boolean => place.word.form === 'like' && inAt(place, place.at - 1, WOULD);

/** The words that have a rule of their own: `own` in `CLOSED_WORDS` lists them, and no other is asked. */
function tagOwn(place: Place): number | undefined {
  const { word } = place;
  if (word.form === "'s" || word.form === "'") return tagApostrophe(place);
  if (word.form === 'to') return tagTo(place);
  if (word.form === 'that') return Tag.that;
  if (word.form === 'there') return Tag.pronoun;
  if (word.form === 'since' && isAt(place, place.at - 1, Is.have) && verbAt(place, place.at + 1, VerbForm.participle)) return Tag.adverb;
  if (isLeast(place)) return Tag.determiner;
  if (isClose(place)) return Tag.preposition;
  if (isLiking(place)) return Tag.verb;
  return undefined;
}

/** What the small words can be that their form alone decides. */
export const CLOSED = Is.own | Is.auxiliary | Is.negation | Is.coordinator | Is.wh | Is.subject | Is.preposition | Is.subordinator;

/** The small words, which their form alone decides; undefined for all others. */
export function tagClosed(place: Place): number | undefined {
  const { word } = place;
  if (!(word.is & CLOSED)) return undefined;
  const own = word.is & Is.own ? tagOwn(place) : undefined;
  if (own !== undefined) return own;
  if (word.is & Is.auxiliary) return Tag.auxiliary;
  if (word.is & Is.negation && !(word.is & Is.determiner)) return Tag.adverb;
  if (word.is & Is.coordinator) return Tag.coordinator;
  if (word.is & Is.wh) return Tag.wh;
  if (word.is & Is.subject) return Tag.pronoun;
  if (word.is & Is.preposition && place.tags[place.at - 1] === Tag.determiner && !isMark(place, place.at + 1)) return Tag.noun;
  if (word.is & Is.own && isOutside(place)) return Tag.noun;
  if (word.is & Is.preposition && !(word.is & Is.adverb)) return isAbout(place) ? Tag.determiner : Tag.preposition;
  if (word.is & Is.subordinator && !(word.is & Is.adverb)) return Tag.subordinator;
  return undefined;
}

/** Determiners of plural nouns: a word in -s after them is their noun. */
const PLURALS = wordList('all some many most few several these those both');
const COUNTS = wordList('two three four five six seven eight nine ten eleven twelve half dozens hundreds thousands');

/** A verb by its form that is no noun's. */
const isPlainVerb = ({ verb, is, cues }: Word) => cues.length > 0 && (verb & VerbForm.base) !== 0 && !(is & Is.alsoNoun);

/** Whether the next word shows that a number or "some" has no noun of its own. */
function standsAlone(next: Word): boolean {
  const ends = Is.auxiliary | Is.preposition | Is.coordinator | Is.subordinator | Is.wh | Is.adverb | Is.day;
  return ((next.is & ends) !== 0 && !(next.is & Is.determiner)) || next.form === 'said';
}

const PEOPLE = wordList('many some most few others several both all');

/** "Some note that", "many fear the": after what stands for people a singular noun would be none of theirs, and a clause follows. */
const isWho = (place: Place, next: Word): boolean =>
  isIn(place.word, PEOPLE) &&
  next.cues.some(({ frames }) => frames.clause || frames.that) &&
  (next.verb & VerbForm.base) !== 0 &&
  (isAt(place, place.at + 2, Is.determiner | Is.subject) || formAt(place, place.at + 2) === 'that' || capitalAt(place, place.at + 2));

/** A determiner, or a noun phrase of its own ("many", "four in ten"). */
export function tagDeterminer(place: Place): number {
  const { word, at } = place;
  if (word.is & Is.possessive && word.form !== 'her') return Tag.determiner;
  if (!(word.is & Is.determiner)) return Tag.pronoun;
  const next = place.words[at + 1];
  if (!(word.is & Is.pronoun)) return isIn(word, COUNTS) && next && (standsAlone(next) || isPlainVerb(next)) ? Tag.noun : Tag.determiner;
  if (!next || isMark(place, at + 1)) return Tag.pronoun;
  if (standsAlone(next)) return Tag.pronoun;
  if (word.form === 'her' && next.is & (Is.determiner | Is.subject)) return Tag.pronoun;
  const verbal =
    next.verb & (isIn(word, PLURALS) ? VerbForm.past : VerbForm.past | VerbForm.s) ||
    (next.verb & VerbForm.base && !(next.is & Is.alsoNoun));
  return (verbal && word.form !== 'her') || isWho(place, next) ? Tag.pronoun : Tag.determiner;
}
