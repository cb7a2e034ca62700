import { quotationAt } from '../../text/text';
import { VerbForm } from '../cues/inflect';
import { beforeAdverbs, capitalAt, isAt, isMark, type Place, Tag } from './place';
import { CLOSED, tagClosed, tagDeterminer } from './tag-closed';
import { isNounNext, tagVerb } from './tag-verb';
import { Is } from './word';
import { isIn, wordList } from './word-list';

/** A word that is not known, where only a verb can stand: "could alienate", "to alienate". */
function followsVerbs(place: Place): boolean {
  const before = beforeAdverbs(place);
  const tag = place.tags[before];
  return tag === Tag.to || (tag === Tag.auxiliary && isAt(place, before, Is.modal) && !isMark(place, place.at));
}

/** Whether the capital that opens a sentence is a name's: another follows, or a verb that only a name can have here ("Boreing said"). */
function opensName(place: Place): boolean {
  const next = place.words[place.at + 1];
  if (next?.form === "'s" && place.word.verb & VerbForm.ing) return true;
  if (place.word.verb & VerbForm.ing || place.word.form.endsWith('ly'))
    return next !== undefined && (next.verb & (VerbForm.past | VerbForm.s)) !== 0 && next.cues.length > 0;
  return capitalAt(place, place.at + 1) && !(place.word.is & Is.adverb);
}

const ADJECTIVES = wordList('long late early first last further');

/** "long" in "long lines": an adverb by its form, before a noun. */
function isAdjective(place: Place): boolean {
  return isIn(place.word, ADJECTIVES) && !capitalAt(place, place.at + 1) && isNounNext(place);
}

/** "Will" and "May" as names: no verb without a form of its own follows them, or the next name where they open a sentence. */
function isWill(place: Place): boolean {
  const { word, at, first } = place;
  if (!(word.is & Is.modal) || !capitalAt(place, at)) return false;
  const verb = place.words[first && capitalAt(place, at + 1) ? at + 2 : at + 1]?.verb ?? 0;
  return (verb & (VerbForm.past | VerbForm.s)) !== 0 && !(verb & VerbForm.base);
}

/** A mark that opens or closes a quotation, single ones included: no apostrophe. */
function isQuotationMark({ text }: Place, at: number): boolean {
  const quotation = quotationAt(text, at);
  return quotation !== undefined && (quotation.from === at || quotation.to - 1 === at);
}

const NOUN_MARKS = wordList('$ & / %');

/** The tag of a mark with a rule of its own; none for an apostrophe that is no quotation mark. */
function tagMark(place: Place): number | undefined {
  const { word, at } = place;
  if (isIn(word, NOUN_MARKS)) return Tag.noun;
  return word.form === "'" && !isQuotationMark(place, at) ? undefined : Tag.mark;
}

const SMALL = CLOSED | Is.determiner | Is.pronoun | Is.modal;

/** The tag of a small word; none where it is no small word here. */
function tagSmall(place: Place): number | undefined {
  if (isWill(place)) return Tag.noun;
  const closed = tagClosed(place);
  if (closed !== undefined) return closed;
  return place.word.is & (Is.determiner | Is.pronoun) ? tagDeterminer(place) : undefined;
}

/** The tag of one token, the tokens before it being tagged already. */
export function tagAt(place: Place): number {
  const { word, at } = place;
  if (isMark(place, at)) {
    const mark = word.is & Is.own ? tagMark(place) : Tag.mark;
    if (mark !== undefined) return mark;
  }
  const capital = capitalAt(place, at) && !place.first;
  const small = Is.determiner | Is.pronoun | Is.wh | (capitalAt(place, at + 1) ? 0 : Is.auxiliary);
  if (capital && !place.title && !(word.is & small)) return Tag.noun;
  const tag = word.is & SMALL ? tagSmall(place) : undefined;
  if (tag !== undefined) return tag;
  if (place.first && capitalAt(place, at) && opensName(place)) return Tag.noun;
  if (word.is & Is.adverb) return isAdjective(place) ? Tag.noun : Tag.adverb;
  if (word.verb) return tagVerb(place);
  return followsVerbs(place) ? Tag.verb : Tag.noun;
}
