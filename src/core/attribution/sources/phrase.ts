import type { Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import { wordAt } from '../../text/text';
import { Flag, has, isWord } from '../../text/tokens';
import type { SourceKind } from '../attribution';
import { type Gender, genderOf } from './gender';
import { firstWord, type Group, isJoint, lastWord, namesIn, readGroup, wordsIn } from './group';
import { INSTITUTIONS } from './kind-words';
import { kindOf, kindOfName, type Nature, readNoun } from './kinds';
import { kindOfBody } from './known-bodies';
import { isPlural, singularOf } from './number';
import { readProper } from './proper';

/** A source's phrase as it stands in the text, taken apart. */
export interface Phrase extends Range {
  /** "he"; a phrase with "the", "this" or a possessive; one with "a", "some" or a number; one with none of them. */
  form: 'pronoun' | Group['form'];
  /** The last word of the noun group, normalised, in the singular. */
  head: string;
  /** The noun group without its article and without what follows "of" or a comma. */
  group: Range;
  /** The proper name in it. */
  name: Range | undefined;
  plural: boolean;
  gender: Gender | undefined;
  /** What it is by its nouns or its name; undefined where neither tells. */
  nature: Nature | undefined;
  kind: SourceKind;
  /** The nouns that say what it is, normalised, in the singular: "minister", "agency". */
  roles: readonly string[];
  /** Two or more names: "Ana Roe and Ivo Lim". */
  joint: boolean;
  /** The source is known by a name, or is a body that needs none ("the army"). */
  named: boolean;
}

const LONGEST_NAME = 20;
const PRONOUNS = new Set(
  'he she it they we i you who which that this his her its their one others some many both these those him them'.split(' '),
);

/** A phrase that is being taken apart. */
interface Parts {
  text: Text;
  range: Range;
  group: Group;
  names: readonly Name[];
  inside: readonly Name[];
  name: Range | undefined;
  /** What a comma adds. */
  added: Range | undefined;
}

/** The words of office before the name, or those of a title that stands alone ("the Prime Minister"). */
function titlesIn({ text, inside, name, group }: Parts): string[] {
  const titled = inside.filter(
    ({ from, proper, to }) => proper > from && ((name && from <= name.from && name.to <= to) || (proper === to && to <= group.to)),
  );
  return titled.flatMap(({ from, proper }) => wordsIn(text, { from, to: proper }));
}

/** The noun that says what a group is: its last word, or the last one before the name that ends it ("news | agency | Alba"). */
function groupRole(text: Text, group: Range, name: Range | undefined): string[] {
  const word = lastWord(text, { from: group.from, to: name && name.to >= group.to ? name.from : group.to });
  return readNoun(word) ? [singularOf(word)] : [];
}

/** The noun of what a comma adds: "a lawyer in Portmere". */
function addedRole({ text, added, names, name }: Parts): string[] {
  if (!added || (name && name.from >= added.from) || added.to <= added.from || wordAt(text, added.from) === 'who') return [];
  return groupRole(text, readGroup(text, added, namesIn(names, added)), undefined);
}

/** What a phrase names. A body's name outweighs what a comma adds to it: "the Harbour Watch, a group of lawyers" is no person. */
function natureOf(parts: Parts, head: string, titles: readonly string[], gender: Gender | undefined): Nature | undefined {
  const name = nameIn(parts);
  if (gender) return 'person';
  if (kindOfBody(name.join(' '))) return 'body';
  const noun = readNoun(head) ?? titles.map(readNoun).find(Boolean) ?? groupRole(parts.text, parts.group, parts.name).map(readNoun)[0];
  return noun?.nature ?? (kindOfName(name) ? 'body' : addedRole(parts).map(readNoun)[0]?.nature);
}

const nameIn = ({ text, name }: Parts) => (name ? wordsIn(text, name) : []);

/** The given name in a proper name. Capitals throughout are an abbreviation: "ANA" is no Ana. */
const givenNameIn = ({ text, name }: Parts) => (name && !has(text.tokens, name.from, Flag.allCaps) ? wordsIn(text, name).slice(0, 1) : []);

/** A body that needs no name, a spokesman of a named body, and a document with a name in it count as named. */
function standsForName(form: Group['form'], head: string, kind: SourceKind, others: number): boolean {
  if (INSTITUTIONS.has(head)) return form !== 'indefinite';
  return others > 0 && (head.startsWith('spokes') || kind === 'document');
}

function pronounPhrase(range: Range, at: number, word: string): Phrase {
  const gender = /^(?:she|her)$/.test(word) ? 'f' : /^(?:he|his|him)$/.test(word) ? 'm' : undefined;
  const plural = /^(?:they|their|them|we|others|some|many|both|these|those)$/.test(word);
  const nature = gender ? 'person' : /^its?$/.test(word) ? 'body' : undefined;
  const { from, to } = range;
  const group = { from: at, to: at + 1 };
  return {
    from,
    to,
    form: 'pronoun',
    head: word,
    group,
    name: undefined,
    plural,
    gender,
    nature,
    kind: 'other',
    roles: [],
    joint: false,
    named: false,
  };
}

function nounPhrase(parts: Parts, joint: boolean): Phrase {
  const { text, range, group, inside, name } = parts;
  const titles = titlesIn(parts);
  const authored = name !== undefined && /^(?:from|by|of)$/.test(wordAt(text, group.to)) && name.from > group.to;
  const roles = [...titles.map(singularOf).toReversed(), ...(authored ? [] : groupRole(text, group, name)), ...addedRole(parts)];
  const own = nameIn(parts);
  const others = inside
    .filter(({ from, to }) => !name || to <= name.from || from >= name.to)
    .map((other) => wordsIn(text, other).join(' '));
  const kind = kindOf({ roles, name: own, others, words: wordsIn(text, range) });
  const gender = joint ? undefined : genderOf([...titles, ...wordsIn(text, group), ...roles], givenNameIn(parts));
  const last = lastWord(text, group);
  const head = singularOf(last);
  const nature = natureOf(parts, name ? '' : head, titles, gender);
  const plural = joint || (!name && isPlural(last));
  const named = joint || name !== undefined || standsForName(group.form, head, kind, others.length);
  const bare = { from: group.from, to: group.to };
  return { from: range.from, to: range.to, form: group.form, head, group: bare, name, plural, gender, nature, kind, roles, joint, named };
}

/** A range that ends with a noun for a person, with the name that a comma adds to it: "the mayor, Ada Roe,". */
function withNameAfter(text: Text, { from, to }: Range, names: readonly Name[]): Range {
  if (wordAt(text, to) !== ',' || readNoun(wordAt(text, to - 1))?.nature !== 'person') return { from, to };
  const [name] = namesIn(names, { from: to + 1, to: to + LONGEST_NAME });
  return name?.from === to + 1 && !isWord(text.tokens, name.to) ? { from, to: name.to } : { from, to };
}

/** A possessor without its mark: "Ada Roe" of "Ada Roe's". */
export function withoutPossessive({ tokens }: Text, { from, to }: Range): Range {
  const last = tokens.word[to - 1];
  return (last === "'s" || last === "'") && to - from > 1 ? { from, to: to - 1 } : { from, to };
}

/** Takes the phrase at a range apart. `names` are all names of the text; `apposition` is what a comma adds after the range. */
export function readPhrase(text: Text, whole: Range, names: readonly Name[], apposition?: Range): Phrase {
  const range = withoutPossessive(text, whole);
  const first = firstWord(text, range);
  const pronoun = wordAt(text, first).replace(/'(?:d|ll|ve|re|m)$/, '');
  if (PRONOUNS.has(pronoun) && range.to - first === 1) return pronounPhrase(whole, first, pronoun);
  const inside = namesIn(names, withNameAfter(text, range, names));
  const group = readGroup(text, range, inside);
  const joint = isJoint(text, range, group, inside);
  const name = joint ? undefined : readProper(text, range, group, inside);
  const added = wordAt(text, group.to) === ',' && group.to + 1 < range.to ? { from: group.to + 1, to: range.to } : apposition;
  return { ...nounPhrase({ text, range, group, names, inside, name, added }, joint), from: whole.from, to: whole.to };
}
