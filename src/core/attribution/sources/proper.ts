import type { Name } from '../../text/names';
import type { Range, Text } from '../../text/text';
import { wordAt } from '../../text/text';
import { Flag, has, isWord } from '../../text/tokens';
import { As, isAs, sourceWordAt } from './source-word';

/** Nouns for bodies that are named by the name before them ("Alba news agency"), and those that are so only together with it ("Roe campaign"). */
const NAMED_BY = new Set(
  'agency newspaper paper group movement party network channel website magazine company militia outlet firm organisation organization charity station app broadcaster daily watchdog ngo site portal tabloid'.split(
    ' ',
  ),
);
const NAMED_WITH = new Set(
  'campaign administration government police ministry court council university camp team army military office embassy department committee commission foundation regime branch'.split(
    ' ',
  ),
);

const STATEMENTS = new Set('statement statements release letter email e-mail message communique communiqué post tweet memo'.split(' '));

const isOnlyNationality = (text: Text, { from, to }: Range) => {
  for (let at = from; at < to; at++) if (isWord(text.tokens, at) && !isAs(text, at, As.nation)) return false;
  return true;
};

/** "Reform Party Ada Roe" and "Republican Ada Roe": the name begins with the given name, where it is a known one and a surname follows. */
function fromGivenName(text: Text, { from, to }: Range): Range {
  for (let at = from; at < to - 1; at++) {
    if (isAs(text, at, As.womansName | As.mansName))
      return { from: at > from && /^\p{L}\.$/u.test(wordAt(text, at - 1)) ? at - 1 : at, to };
  }
  return { from, to };
}

/** The name in a group whose head is a common noun: "Alba" of "Alba news agency", all of "Roe campaign", none of "Alba officials". */
function nameBeforeNoun(text: Text, group: Range, name: Name): Range | undefined {
  const head = wordAt(text, group.to - 1);
  const owns = wordAt(text, name.to) === "'s";
  if (group.to - name.to > 3 || (!owns && isOnlyNationality(text, name))) return undefined;
  if (NAMED_WITH.has(head) && (owns || group.to - name.to === 1)) return { from: Math.min(name.proper, name.to - 1), to: group.to };
  return NAMED_BY.has(head) && !owns && name.proper < name.to ? { from: name.proper, to: name.to } : undefined;
}

function nameInGroup(text: Text, group: Range, names: readonly Name[]): Range | undefined {
  let index = names.length - 1;
  while (index >= 0 && (names[index] as Name).to > group.to) index--;
  const last = index < 0 ? undefined : names[index];
  if (!last || last.from < group.from) return undefined;
  const reaches = last.to === group.to || !has(text.tokens, last.to, Flag.word);
  if (!reaches) return nameBeforeNoun(text, group, last);
  if (last.proper === last.to || isOnlyNationality(text, last)) return undefined;
  const proper = { from: last.proper, to: last.to };
  return isAs(text, last.to - 1, As.body) ? proper : fromGivenName(text, proper);
}

/** A name that a comma sets beside a common noun, in the phrase or after it: "a lawyer, Jane Roe," and "the envoy for the region, Ivo Roe,". */
function nameInApposition(text: Text, range: Range, names: readonly Name[]): Range | undefined {
  const name = names.find(({ from }) => wordAt(text, from - 1) === ',');
  if (!name || name.proper === name.to || isOnlyNationality(text, name)) return undefined;
  const reaches = name.to >= range.to || !has(text.tokens, name.to, Flag.word);
  return reaches ? { from: name.proper, to: name.to } : undefined;
}

/** Whose words a statement is: "a statement from the Upland Front". */
function nameOfAuthor(text: Text, group: Range, names: readonly Name[]): Range | undefined {
  if (!STATEMENTS.has(wordAt(text, group.to - 1)) || !/^(?:from|by|of)$/.test(wordAt(text, group.to))) return undefined;
  const from = /^(?:the|a|an|its|his|her)$/.test(wordAt(text, group.to + 1)) ? group.to + 2 : group.to + 1;
  const name = names.find((one) => one.from === from);
  return name && name.proper < name.to && !isOnlyNationality(text, name) ? { from: name.proper, to: name.to } : undefined;
}

/** The proper name of the source in a phrase: the one that its noun group ends with, that stands beside it, or that a statement is from. */
export function readProper(text: Text, range: Range, group: Range, names: readonly Name[]): Range | undefined {
  if (names.length === 0) return undefined;
  const own = nameInGroup(text, group, names) ?? nameOfAuthor(text, group, names);
  if (own) return own;
  const inGroup = names.some(({ from, to, proper }) => from >= group.from && to <= group.to && proper < to);
  const noun = !inGroup || sourceWordAt(text, group.to - 1).noun !== undefined;
  return noun ? nameInApposition(text, range, names) : undefined;
}
