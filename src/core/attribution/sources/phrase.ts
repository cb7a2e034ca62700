import type { Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import { isWord } from '../../text/tokens';
import type { SourceKind } from '../attribution';
import { type Gender, genderOf } from './gender';
import { INSTITUTIONS } from './kind-words';
import { kindOf, kindOfName, type Nature, readNoun } from './kinds';
import { kindOfBody } from './known-bodies';
import { isPlural, singularOf } from './number';
import { readProper } from './proper';

/** A source's phrase as it stands in the text, taken apart. */
export interface Phrase extends Range {
  /** "he"; a phrase with "the", "this" or a possessive; one with "a", "some" or a number; one with none of them. */
  form: 'pronoun' | 'definite' | 'indefinite' | 'bare';
  /** The last word of the noun group, normalised, in the singular. */
  head: string;
  /** Where the noun group begins (after its article) and ends (before "of", a comma). */
  group: Range;
  /** The proper name in it. */
  name?: Range;
  plural: boolean;
  gender?: Gender;
  /** What it is by its nouns or its name; absent where neither tells. */
  nature?: Nature;
  kind: SourceKind;
  /** The nouns that say what it is, normalised, in the singular: "minister", "agency". */
  roles: readonly string[];
  /** Two or more names: "Ana Roe and Ivo Lim". */
  joint: boolean;
  /** The source is known by a name, or is a body that needs none ("the army"). */
  named: boolean;
}

const PRONOUNS = new Set(
  'he she it they we i you who which that this his her its their one others some many both these those him them'.split(' '),
);
const DEFINITE = new Set('the this that these those his her its their our my your both'.split(' '));
const INDEFINITE = new Set(
  'a an some one two three four five six seven eight nine ten another several many few most any no dozens hundreds other various multiple unnamed numerous each every'.split(
    ' ',
  ),
);
const STOPS_GROUP = new Set(
  'of for in at from with on to by who which that whose whom where near under inside during after before since within about against among including familiar close outside across behind around and or but'.split(
    ' ',
  ),
);
/** Nouns that only count what comes after "of". */
const QUANTITIES = new Set(
  'number dozens hundreds thousands scores majority handful couple pair one some many most several few all none each either neither two three group team'.split(
    ' ',
  ),
);

const wordAt = ({ tokens }: Text, at: number) => tokens.word[at] ?? '';

function firstWord(text: Text, { from, to }: Range): number {
  let at = from;
  while (at < to - 1 && !isWord(text.tokens, at)) at++;
  return at;
}

/** The names that stand wholly in a range; `names` are in order. */
function namesIn(names: readonly Name[], { from, to }: Range): Name[] {
  let low = 0;
  for (let high = names.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).from < from) low = middle + 1;
    else high = middle;
  }
  const inside: Name[] = [];
  for (; low < names.length && (names[low] as Name).from < to; low++) if ((names[low] as Name).to <= to) inside.push(names[low] as Name);
  return inside;
}

/** Where the noun group ends that begins at `from`: at a comma, a bracket, a preposition or "and", unless these stand within a name. */
function groupEnd(text: Text, from: number, to: number, names: readonly Name[]): number {
  for (let at = from; at < to; at++) {
    const name = names.find((one) => one.from <= at && at < one.to);
    if (name) {
      at = name.to - 1;
      continue;
    }
    const word = wordAt(text, at);
    if (at > from && (STOPS_GROUP.has(word) || /^[,(;:—–]$/.test(word) || word === '--')) return at;
  }
  return to;
}

/** Whether a group that is a name is joined to another name by "and". */
function isJoint(text: Text, { to }: Range, group: Range, names: readonly Name[]): boolean {
  return (
    wordAt(text, group.to) === 'and' &&
    names.some((name) => name.to === group.to) &&
    names.some((name) => name.from > group.to && name.to <= to)
  );
}

function readGroup(text: Text, range: Range, names: readonly Name[]): Range & { article: string } {
  const first = firstWord(text, range);
  const article = wordAt(text, first);
  const from = (DEFINITE.has(article) || INDEFINITE.has(article)) && first + 1 < range.to ? first + 1 : first;
  const to = groupEnd(text, from, range.to, names);
  const counts =
    wordAt(text, to) === 'of' &&
    QUANTITIES.has(wordAt(text, to - 1)) &&
    isPlural(lastWord(text, { from: to + 1, to: groupEnd(text, to + 1, range.to, names) }));
  if (!counts) return { from, to, article };
  const rest = readGroup(text, { from: to + 1, to: range.to }, names);
  return { ...rest, article: DEFINITE.has(rest.article) ? rest.article : 'some' };
}

function lastWord(text: Text, { from, to }: Range): string {
  for (let at = to - 1; at >= from; at--) if (isWord(text.tokens, at)) return wordAt(text, at);
  return '';
}

function wordsIn(text: Text, { from, to }: Range): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (isWord(text.tokens, at)) words.push(wordAt(text, at));
  return words;
}

/** The noun that says what a group is: its last word, or the last one before the name that ends it ("news | agency | Alba"). */
function rolesIn(text: Text, group: Range, name: Range | undefined): string[] {
  const word = lastWord(text, { from: group.from, to: name && name.to >= group.to ? name.from : group.to });
  return readNoun(word) ? [singularOf(word)] : [];
}

/** The first noun of an apposition: "a lawyer in Portmere", "who runs the clinic" has none. */
function appositionRoles(text: Text, range: Range, names: readonly Name[]): string[] {
  if (range.to - range.from < 1 || wordAt(text, range.from) === 'who') return [];
  const { from, to } = readGroup(text, range, names);
  return rolesIn(text, { from, to }, undefined);
}

function formOf(article: string): Phrase['form'] {
  if (DEFINITE.has(article)) return 'definite';
  return INDEFINITE.has(article) || /^\d/.test(article) ? 'indefinite' : 'bare';
}

function natureOf(head: string, name: string[], roles: readonly string[], gender: Gender | undefined): Nature | undefined {
  if (gender) return 'person';
  if (kindOfBody(name.join(' '))) return 'body';
  const noun = readNoun(head) ?? roles.map(readNoun).find(Boolean);
  return noun?.nature ?? (kindOfName(name) ? 'body' : undefined);
}

function isNamed(form: Phrase['form'], head: string, kind: SourceKind, hasName: boolean, others: number): boolean {
  if (hasName) return true;
  if (INSTITUTIONS.has(head) && form !== 'indefinite') return true;
  return others > 0 && (head.startsWith('spokes') || kind === 'document');
}

function pronounPhrase(range: Range, at: number, word: string): Phrase {
  const gender = /^(?:she|her)$/.test(word) ? 'f' : /^(?:he|his|him)$/.test(word) ? 'm' : undefined;
  const plural = /^(?:they|their|them|we|others|some|many|both|these|those)$/.test(word);
  const nature = gender ? 'person' : /^its?$/.test(word) ? 'body' : undefined;
  return {
    ...range,
    form: 'pronoun',
    head: word,
    group: { from: at, to: at + 1 },
    plural,
    joint: false,
    kind: 'other',
    roles: [],
    named: false,
    ...(gender && { gender }),
    ...(nature && { nature }),
  };
}

/** Takes the phrase at a range apart. `names` are all names of the text; `apposition` is what a comma adds after the range. */
export function readPhrase(text: Text, range: Range, names: readonly Name[], apposition?: Range): Phrase {
  const first = firstWord(text, range);
  if (PRONOUNS.has(wordAt(text, first)) && range.to - first === 1) return pronounPhrase(range, first, wordAt(text, first));
  const inside = namesIn(names, range);
  const { article, ...group } = readGroup(text, range, inside);
  const joint = isJoint(text, range, group, inside);
  const name = joint ? undefined : readProper(text, range, group, inside);
  const rest = { from: Math.min(group.to + 1, range.to), to: range.to };
  const added = wordAt(text, group.to) === ',' ? rest : apposition;
  const titles = inside
    .filter(({ proper, from }) => name && proper === name.from && from < proper)
    .flatMap(({ from, proper }) => wordsIn(text, { from, to: proper }));
  const roles = [
    ...titles.map(singularOf).toReversed(),
    ...rolesIn(text, group, name),
    ...(added ? appositionRoles(text, added, names) : []),
  ];
  const others = inside
    .filter(({ from, to }) => !name || to <= name.from || from >= name.to)
    .map((other) => wordsIn(text, other).join(' '));
  const nameWords = name ? wordsIn(text, name) : [];
  const last = lastWord(text, group);
  const words = wordsIn(text, range);
  const form = formOf(article);
  const kind = kindOf({ roles, name: nameWords, others, words });
  const gender = genderOf([...titles, ...wordsIn(text, group), ...roles], nameWords.slice(0, 1));
  const head = singularOf(last);
  const nature = natureOf(name ? '' : head, nameWords, roles, gender);
  const plural = joint || (!name && isPlural(last)) || (wordAt(text, group.to) === 'and' && group.to + 1 < range.to);
  return {
    ...range,
    form,
    head,
    group,
    plural,
    kind,
    roles,
    joint,
    named: joint || isNamed(form, head, kind, name !== undefined, others.length),
    ...(name && { name }),
    ...(gender && { gender }),
    ...(nature && { nature }),
  };
}
