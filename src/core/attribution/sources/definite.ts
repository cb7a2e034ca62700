import { BODY_WORDS } from '../../text/name-words';
import type { Text } from '../../text/text';
import type { SourceKind } from '../attribution';
import { isNationality } from './nations';
import { singularOf } from './number';
import type { Phrase } from './phrase';
import { OFFICE_NAMES, pointsTo } from './pointing';
import { lastMention, type Referent } from './referent';
import type { Roster } from './roster';
import { As, sourceWordAt } from './source-word';

const REACH = 80;

/** Whom a phrase such as "the ministry" or "the premier" stands for, and whether it repeats a word that it was called by. */
export interface Pointed {
  referent: Referent;
  repeats: boolean;
  /** Nobody else met lately would fit. */
  alone: boolean;
}

/** A phrase, with what it says of whom it points to. */
interface Asked {
  phrase: Phrase;
  /** What whoever is called by its noun may be called; none where that is the noun alone. */
  names: readonly string[] | undefined;
  /** The noun stands in names of bodies. */
  isBody: boolean;
  nations: readonly string[];
  sort: string | undefined;
  /** The kinds that the noun can point back to. */
  kinds: ReadonlySet<SourceKind> | undefined;
}

const NONE: readonly string[] = [];
const SMALL = new Set('the this that a an same'.split(' '));

/** Whether a word before a noun tells one body of a sort from another: "finance" of "the finance ministry"; where it is from or how it leans tells nothing. */
const tellsSort = (word: string): boolean => !SMALL.has(word) && !word.includes('-') && !isNationality(word);

/** The word that tells the sort of whom a phrase speaks of. */
function sortIn(text: Text, { from, to, head }: Phrase): string | undefined {
  let at = to - 1;
  while (at > from && sourceWordAt(text, at).singular.form !== head) at--;
  const before = at > from ? (text.tokens.word[at - 1] as string) : '';
  return before && tellsSort(before) ? before : undefined;
}

/** Words of nation in a phrase. */
function nationsIn(text: Text, { from, to }: Phrase): readonly string[] {
  let nations = NONE;
  for (let at = from; at < to; at++) {
    const { form, is } = sourceWordAt(text, at);
    if (is & As.nation) nations = [...nations, form];
  }
  return nations;
}

/** Whether a word is a noun or its plural. Both begin alike: hardly any word must be taken apart. */
const isFormOf = (word: string, noun: string): boolean => word.charCodeAt(0) === noun.charCodeAt(0) && singularOf(word) === noun;

/** Where a noun or its plural stands last among words, or -1. */
function lastFormOf(words: readonly string[], noun: string): number {
  let at = words.length - 1;
  while (at >= 0 && !isFormOf(words[at] as string, noun)) at--;
  return at;
}

/** Asked so often of so few words that a loop is faster than the array's own method. */
function holds(words: readonly string[], sought: string): boolean {
  for (const word of words) if (word === sought) return true;
  return false;
}

function sharesWord(some: readonly string[], others: readonly string[]): boolean {
  for (const word of some) if (holds(others, word)) return true;
  return false;
}

/** Whether somebody was called by a noun, as an office or by a name. */
function isCalled(referent: Referent, { phrase: { head }, names, isBody }: Asked): boolean {
  const { roles, name } = referent;
  if (names ? sharesWord(names, roles) : holds(roles, head)) return true;
  return isBody && lastFormOf(name, head) >= 0;
}

/** Words of nation in the phrase must not speak against the referent: "the Alban premier" is no other country's. */
function agrees(referent: Referent, { nations }: Asked): boolean {
  return nations.length === 0 || referent.nations.length === 0 || sharesWord(nations, referent.nations);
}

/** "The finance ministry" is not the interior ministry, and "the ferry company" not a bank that has no name. */
function isOfOtherSort(referent: Referent, { phrase: { head }, sort }: Asked): boolean {
  if (sort === undefined) return false;
  const words = referent.name.length ? referent.name : referent.display.toLowerCase().split(' ');
  const at = lastFormOf(words, head);
  const before = at > 0 ? words[at - 1] : undefined;
  return before && tellsSort(before) ? sort !== before : !referent.named && !words.includes(sort);
}

const sameNumber = (referent: Referent, { phrase }: Asked) =>
  referent.plural === phrase.plural && !(phrase.gender && referent.gender && phrase.gender !== referent.gender);

const fits = (referent: Referent, asked: Asked): boolean =>
  lastMention(referent).from < asked.phrase.from &&
  sameNumber(referent, asked) &&
  agrees(referent, asked) &&
  !isOfOtherSort(referent, asked);

/** Whoever was called by the noun. What few referents pass is asked first: the words of each are taken apart only for those. */
const isCalledSo = (referent: Referent, asked: Asked): boolean => isCalled(referent, asked) && fits(referent, asked);

/** A name of no known kind stands for a group only where it acts or speaks: a place does neither. */
const mayActAs = (referent: Referent, { kinds }: Asked): boolean =>
  kinds?.has(referent.kind) === true &&
  (referent.kind !== 'other' || (referent.named && (referent.lastAsSource ?? referent.lastAsSubject) !== undefined));

/** Whoever is of a kind that the noun can point back to. */
const isMeantBy = (referent: Referent, asked: Asked): boolean =>
  referent.nature !== 'person' && mayActAs(referent, asked) && fits(referent, asked);

/** Finds whom a definite phrase without a name points back to. */
export function findPointed(text: Text, roster: Roster, phrase: Phrase): Pointed | undefined {
  const { head } = phrase;
  const asked: Asked = {
    phrase,
    names: OFFICE_NAMES.get(head),
    isBody: BODY_WORDS.has(head),
    nations: nationsIn(text, phrase),
    sort: sortIn(text, phrase),
    kinds: pointsTo(head),
  };
  const called = roster.latest(REACH, isCalledSo, asked, 2);
  const able = called.length || !asked.kinds ? called : roster.latest(REACH, isMeantBy, asked, 2);
  const [referent] = able;
  if (!referent || (phrase.head === 'official' && phrase.plural)) return undefined;
  return { referent, repeats: called.length > 0, alone: able.length === 1 };
}
