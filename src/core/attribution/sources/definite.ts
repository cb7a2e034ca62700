import { BODY_WORDS } from '../../text/name-words';
import type { SourceKind } from '../attribution';
import { isNationality } from './nations';
import { singularOf } from './number';
import type { Phrase } from './phrase';
import { OFFICE_NAMES, pointsTo } from './pointing';
import { lastAs, lastMention, type Referent } from './referent';
import type { Roster } from './roster';

const REACH = 80;

/** Whom a phrase such as "the ministry" or "the premier" stands for, and whether it repeats a word that it was called by. */
export interface Pointed {
  referent: Referent;
  repeats: boolean;
  /** Nobody else met lately would fit. */
  alone: boolean;
}

/** The words of a referent's name in the singular, worked out when they are first asked for. */
function singularsOf(referent: Referent): readonly string[] {
  referent.singulars ??= referent.name.map(singularOf);
  return referent.singulars;
}

/** Asks whether somebody was called by a noun, as an office or by a name. */
function asksCalled(noun: string): (referent: Referent) => boolean {
  const names = OFFICE_NAMES.get(noun) ?? [noun];
  const isBody = BODY_WORDS.has(noun);
  return (referent) => referent.roles.some((role) => names.includes(role)) || (isBody && singularsOf(referent).includes(noun));
}

/** Words of nation in the phrase must not speak against the referent: "the Alban premier" is no other country's. */
function agrees(referent: Referent, nations: readonly string[]): boolean {
  return nations.length === 0 || referent.nations.length === 0 || nations.some((nation) => referent.nations.includes(nation));
}

/** The word that tells one body of a sort from another: "finance" of "the finance ministry"; where it is from or how it leans tells nothing. */
function sortOf(words: readonly string[], head: string): string | undefined {
  const before = words[words.findLastIndex((word) => singularOf(word) === head) - 1];
  return before && !/^(?:the|this|that|a|an|same)$|-/.test(before) && !isNationality(before) ? before : undefined;
}

/** "The finance ministry" is not the interior ministry, and "the ferry company" not a bank that has no name. */
function isOfOtherSort(referent: Referent, head: string, sort: string | undefined): boolean {
  if (sort === undefined) return false;
  const own = referent.name.length ? referent.name : referent.display.toLowerCase().split(' ');
  const other = sortOf(own, head);
  return other === undefined ? !referent.named && !own.includes(sort) : sort !== other;
}

/** A name of no known kind stands for a group only where it acts or speaks: a place does neither. */
const mayActAs = (referent: Referent, kinds: ReadonlySet<SourceKind>) =>
  kinds.has(referent.kind) &&
  (referent.kind !== 'other' || (referent.named && (lastAs(referent, 'source') ?? lastAs(referent, 'subject')) !== undefined));

const sameNumber = (referent: Referent, phrase: Phrase) =>
  referent.plural === phrase.plural && !(phrase.gender && referent.gender && phrase.gender !== referent.gender);

/** Finds whom a definite phrase without a name points back to. `words` are the phrase's, normalised. */
export function findPointed(roster: Roster, phrase: Phrase, words: readonly string[]): Pointed | undefined {
  const { head } = phrase;
  const nations = words.filter(isNationality);
  const sort = sortOf(words, head);
  const fits = (referent: Referent) =>
    lastMention(referent).from < phrase.from &&
    sameNumber(referent, phrase) &&
    agrees(referent, nations) &&
    !isOfOtherSort(referent, head, sort);
  // What few referents pass is asked first: the words of each are taken apart only for those.
  const isCalled = asksCalled(head);
  const called = roster.latest(REACH, (referent) => isCalled(referent) && fits(referent), 2);
  const kinds = pointsTo(head);
  const able =
    called.length || !kinds
      ? called
      : roster.latest(REACH, (referent) => referent.nature !== 'person' && mayActAs(referent, kinds) && fits(referent), 2);
  const [referent] = able;
  if (!referent || (phrase.head === 'official' && phrase.plural)) return undefined;
  return { referent, repeats: called.length > 0, alone: able.length === 1 };
}
