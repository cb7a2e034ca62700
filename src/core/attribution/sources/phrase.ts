import type { Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import { wordAt } from '../../text/text';
import { Flag, has, isWord } from '../../text/tokens';
import type { SourceKind } from '../attribution';
import { genderIn, genderOfGivenName, genderOfGroup } from './gender';
import type { Gender } from './gender-words';
import { firstWord, type Group, isJoint, lastWord, namesIn, readGroup, wordsIn } from './group';
import { kindKnown, kindOf, kindOfName } from './kinds';
import type { Nature, Noun } from './nouns';
import type { Pronoun } from './pronouns';
import { readProper } from './proper';
import { As, type SourceWord, sourceWordAt } from './source-word';

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
  /** The name's words as names are compared. */
  bare: readonly string[];
  plural: boolean;
  gender: Gender | undefined;
  /** What it is by its nouns or its name; undefined where neither tells. */
  nature: Nature | undefined;
  kind: SourceKind;
  /** The nouns that say what it is, in the singular: "minister", "agency". */
  roles: readonly SourceWord[];
  /** Two or more names: "Ana Roe and Ivo Lim". */
  joint: boolean;
  /** The source is known by a name, or is a body that needs none ("the army"). */
  named: boolean;
}

const LONGEST_NAME = 20;
const NO_WORDS: readonly SourceWord[] = [];
const NO_NAMES: readonly (readonly SourceWord[])[] = [];
const NOT_BARE: readonly string[] = [];

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

/** What the words of a phrase say. */
interface Said {
  /** The kind of a body known by this name, and that of what the name's words say. */
  known: SourceKind | undefined;
  ofName: SourceKind | undefined;
  /** The words of office before the name, or those of a title that stands alone ("the Prime Minister"). */
  titles: readonly SourceWord[];
  /** The noun that says what the group is, and that of what a comma adds, in the singular. */
  role: SourceWord | undefined;
  addedRole: SourceWord | undefined;
}

function titlesIn({ text, inside, name, group }: Parts): readonly SourceWord[] {
  let titles = NO_WORDS;
  for (const { from, proper, to } of inside) {
    const isTitle = proper > from && ((name && from <= name.from && name.to <= to) || (proper === to && to <= group.to));
    if (isTitle) titles = [...titles, ...wordsIn(text, { from, to: proper })];
  }
  return titles;
}

/** The noun that says what a group is: its last word, or the last one before the name that ends it ("news | agency | Alba"). */
function groupRole(text: Text, group: Range, name: Range | undefined): SourceWord | undefined {
  const word = lastWord(text, { from: group.from, to: name && name.to >= group.to ? name.from : group.to });
  return word.noun && word.singular;
}

/** The noun of what a comma adds: "a lawyer in Portmere". */
function addedRole({ text, added, names, name }: Parts): SourceWord | undefined {
  if (!added || (name && name.from >= added.from) || added.to <= added.from || wordAt(text, added.from) === 'who') return undefined;
  return groupRole(text, readGroup(text, added, namesIn(names, added)), undefined);
}

/** What a phrase names. A body's name outweighs what a comma adds to it: "the Harbour Watch, a group of lawyers" is no person. */
function natureOf(
  { known, ofName, titles, role, addedRole }: Said,
  head: Noun | undefined,
  gender: Gender | undefined,
): Nature | undefined {
  if (gender) return 'person';
  if (known) return 'body';
  const noun = head ?? titles.find((title) => title.noun)?.noun ?? role?.noun;
  return noun?.nature ?? (ofName ? 'body' : addedRole?.noun?.nature);
}

/** The gender that the given name tells. Capitals throughout are an abbreviation: "ANA" is no Ana. */
const genderOfName = ({ text, name }: Parts, [given]: readonly SourceWord[]) =>
  name && given && !has(text.tokens, name.from, Flag.allCaps) ? genderOfGivenName(given) : undefined;

/** A body that needs no name, a spokesman of a named body, and a document with a name in it count as named. */
function standsForName(form: Group['form'], { form: head, is }: SourceWord, kind: SourceKind, others: number): boolean {
  if (is & As.institution) return form !== 'indefinite';
  return others > 0 && (head.startsWith('spokes') || kind === 'document');
}

function pronounPhrase({ from, to }: Range, at: number, { word, plural, gender, nature }: Pronoun): Phrase {
  return {
    from,
    to,
    form: 'pronoun',
    head: word,
    group: { from: at, to: at + 1 },
    name: undefined,
    bare: NOT_BARE,
    plural,
    gender,
    nature,
    kind: 'other',
    roles: NO_WORDS,
    joint: false,
    named: false,
  };
}

function bareWords(words: readonly SourceWord[]): readonly string[] {
  if (words.length === 0) return NOT_BARE;
  const bare: string[] = [];
  for (const word of words) if (word.bare) bare.push(word.bare);
  return bare;
}

/** The nouns that say what a source is, the nearest to it first. */
function rolesOf({ titles, role, addedRole }: Said, authored: boolean): readonly SourceWord[] {
  if (titles.length === 0 && !addedRole) return role && !authored ? [role] : NO_WORDS;
  const roles: SourceWord[] = [];
  for (let at = titles.length - 1; at >= 0; at--) roles.push((titles[at] as SourceWord).singular);
  if (role && !authored) roles.push(role);
  if (addedRole) roles.push(addedRole);
  return roles;
}

/** Names in the phrase beside its own. */
function otherNames({ text, inside, name }: Parts): readonly (readonly SourceWord[])[] {
  if (inside.length === 0) return NO_NAMES;
  const others: SourceWord[][] = [];
  for (const other of inside) if (!name || other.to <= name.from || other.from >= name.to) others.push(wordsIn(text, other));
  return others;
}

function nounPhrase(parts: Parts, whole: Range, joint: boolean): Phrase {
  const { text, range, group, name } = parts;
  const own = name ? wordsIn(text, name) : NO_WORDS;
  const known = kindKnown(own);
  const ofName = name && (known ?? kindOfName(own));
  const said = { known, ofName, titles: titlesIn(parts), role: groupRole(text, group, name), addedRole: addedRole(parts) };
  const authored = name !== undefined && name.from > group.to && /^(?:from|by|of)$/.test(wordAt(text, group.to));
  const roles = rolesOf(said, authored);
  const isDescribed = roles.length > 0 || !name;
  const others = isDescribed ? otherNames(parts) : NO_NAMES;
  const kind = (isDescribed && !known ? kindOf({ roles, name: own, ofName, others, words: wordsIn(text, range) }) : ofName) ?? 'other';
  const gender = joint ? undefined : (genderIn(said.titles) ?? genderOfGroup(text, group) ?? genderIn(roles) ?? genderOfName(parts, own));
  const last = lastWord(text, group);
  const head = last.singular;
  return {
    from: whole.from,
    to: whole.to,
    form: group.form,
    head: head.form,
    group,
    name,
    bare: bareWords(own),
    plural: joint || (!name && (last.is & As.plural) !== 0),
    gender,
    nature: natureOf(said, name ? undefined : head.noun, gender),
    kind,
    roles,
    joint,
    named: joint || name !== undefined || standsForName(group.form, head, kind, others.length),
  };
}

/** A range that ends with a noun for a person, with the name that a comma adds to it: "the mayor, Ada Roe,". */
function withNameAfter(text: Text, range: Range, names: readonly Name[]): Range {
  const { from, to } = range;
  if (wordAt(text, to) !== ',' || sourceWordAt(text, to - 1).noun?.nature !== 'person') return range;
  const [name] = namesIn(names, { from: to + 1, to: to + LONGEST_NAME });
  return name?.from === to + 1 && !isWord(text.tokens, name.to) ? { from, to: name.to } : range;
}

/** A possessor without its mark: "Ada Roe" of "Ada Roe's". */
export function withoutPossessive({ tokens }: Text, range: Range): Range {
  const { from, to } = range;
  const last = tokens.word[to - 1];
  return (last === "'s" || last === "'") && to - from > 1 ? { from, to: to - 1 } : range;
}

/** Takes the phrase at a range apart. `names` are all names of the text; `apposition` is what a comma adds after the range. */
export function readPhrase(text: Text, whole: Range, names: readonly Name[], apposition?: Range): Phrase {
  const range = withoutPossessive(text, whole);
  const first = firstWord(text, range);
  const { pronoun } = sourceWordAt(text, first);
  if (pronoun && range.to - first === 1) return pronounPhrase(whole, first, pronoun);
  const inside = namesIn(names, withNameAfter(text, range, names));
  const group = readGroup(text, range, inside);
  const joint = isJoint(text, range, group, inside);
  const name = joint ? undefined : readProper(text, range, group, inside);
  const added = wordAt(text, group.to) === ',' && group.to + 1 < range.to ? { from: group.to + 1, to: range.to } : apposition;
  return nounPhrase({ text, range, group, names, inside, name, added }, whole, joint);
}
