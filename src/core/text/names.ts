import { onceKept } from '../once';
import { type Capitals, isFirstWord, readCapitals } from './capitals';
import { isCapitalAt } from './characters';
import { isPart, Part, partAt } from './name-parts';
import type { Range, Text } from './text';
import { wordAt } from './text';
import { Flag, has, isCapitalised, isWord, writtenAt } from './tokens';

/** A proper name: a run of capitals with the small words between them. */
export interface Name extends Range {
  /** Where the name proper begins, after titles ("Prime Minister Ana Roe": at "Ana"); `to` where there are only titles. */
  proper: number;
  /** What a comma adds to it: "Ana Roe, a lawyer in Portmere, ..." */
  apposition: Range | undefined;
}

const COMMON_OWNERS = new Set('people women men children king queen'.split(' '));
const LONGEST_NAME = 20;
const LONGEST_APPOSITION = 20;

/** "Northland-backed", "US-led": a name only in its first half. */
function isCompound({ tokens }: Text, at: number): boolean {
  const exact = writtenAt(tokens, at);
  const hyphen = exact.lastIndexOf('-');
  return hyphen > 0 && isCapitalAt(exact, 0) && !isCapitalAt(exact, hyphen + 1) && !/\d$/.test(exact);
}

/** "Backers said", "Economists warn": a first word that ends as plurals of people do, before a word without a capital. */
const isPluralOpener = (text: Text, at: number) =>
  isPart(text, at, Part.plural) && !isCapitalised(text.tokens, at + 1) && text.tokens.word[at + 1] !== "'s";

/** A capitalised word that can be part of a name where it stands. */
function canName(capitals: Capitals, at: number, within: boolean): boolean {
  const { text, titles } = capitals;
  if (!isCapitalised(text.tokens, at) || !isWord(text.tokens, at)) return false;
  const part = partAt(text, at);
  if (part & Part.firstPerson || (part & Part.hyphened && isCompound(text, at))) return false;
  if (part & Part.calendar) return within && wordAt(text, at) === 'may' && !has(text.tokens, at + 1, Flag.digit);
  if (titles[text.sentenceOf[at] as number])
    return capitals.isInner(at) && !(part & Part.starter) && (!within || capitals.pairs.has(`${wordAt(text, at - 1)} ${wordAt(text, at)}`));
  if (within) return !(part & Part.never);
  if (part & Part.starter) return false;
  if (!isFirstWord(text, at)) return true;
  if (part & Part.opener) return false;
  return capitals.isInner(at) || (!capitals.isLower(at) && !isPluralOpener(text, at));
}

/** "Ministry of Health and Welfare", "Centre for Law and Order": what the body is for has two parts. */
function joinsFields(text: Text, from: number, last: number): boolean {
  return text.tokens.word.slice(from, last).includes('for') || (last > from + 1 && isPart(text, from, Part.field));
}

/** "Farmers' League", "People's Party": an owner that is a common noun, with its mark, before a noun for a body. */
function ownsBody(text: Text, owner: number): boolean {
  if (has(text.tokens, owner + 1, Flag.space) || !isPart(text, owner + 2, Part.body)) return false;
  return wordAt(text, owner + 1) === "'" ? wordAt(text, owner).endsWith('s') : COMMON_OWNERS.has(wordAt(text, owner));
}

/** How many small words may join the run that ends at `last` to the capital after them; 0 where none do. */
function connectorLength(capitals: Capitals, from: number, last: number): number {
  const { text } = capitals;
  const part = partAt(text, last + 1);
  if (!(part & Part.joins)) return 0;
  const word = wordAt(text, last + 1);
  let next = last + 2;
  if (word === "'" || word === "'s") return ownsBody(text, last) ? 1 : 0;
  if (word === '&' || part & Part.particle) {
    if (isPart(text, next, Part.particle)) next++;
    return next - last - 1;
  }
  if (word === 'and') return joinsFields(text, from, last) && !isPart(text, next, Part.body) ? 1 : 0;
  if (!isPart(text, last, Part.body | Part.title) && !(word === 'of' && last === from)) return 0;
  if (wordAt(text, next) === 'the') next++;
  return next - last - 1;
}

function runEnd(capitals: Capitals, from: number): number {
  const { text } = capitals;
  let last = from;
  while (last - from < LONGEST_NAME && !has(text.tokens, last + 1, Flag.newLine)) {
    if (canName(capitals, last + 1, true)) {
      last += 1;
      continue;
    }
    const small = connectorLength(capitals, from, last);
    const next = last + 1 + small;
    if (small === 0 || !canName(capitals, next, true) || isPart(text, next, Part.starter)) break;
    last = next;
  }
  return last + 1;
}

/** The first token of a run after its titles: "Chinese Prime Minister | Li Keqiang"; a run that ends as bodies' names do has none. */
function properStart(text: Text, from: number, to: number): number {
  if (isPart(text, to - 1, Part.body)) return from;
  let proper = from;
  for (let at = from; at < to; at++) {
    if (isPart(text, at, Part.office)) proper = at + 1;
    else if (proper === at && proper > from && wordAt(text, at) === 'of') proper = wordAt(text, at + 1) === 'the' ? at + 3 : at + 2;
  }
  return isPart(text, proper, Part.link) ? to : Math.min(proper, to);
}

/** What a comma adds to the phrase that ends before `to`: an article, an age or a pronoun begins it, and a comma or the sentence ends it. "X, the Y and the Z met" is a list. */
export function findApposition(text: Text, to: number): Range | undefined {
  if (wordAt(text, to) !== ',') return undefined;
  const from = to + 1;
  if (!isPart(text, from, Part.adds) && !has(text.tokens, from, Flag.digit)) return undefined;
  const end = Math.min(text.sentences[text.sentenceOf[to] as number]?.to ?? 0, from + LONGEST_APPOSITION);
  let listed = false;
  for (let at = from; at < end; at++) {
    listed ||= wordAt(text, at) === 'and' && /^(?:the|an?|its|his|her|their)$/.test(wordAt(text, at + 1));
    if (isPart(text, at, Part.ends)) return listed && wordAt(text, at) !== ',' ? undefined : { from, to: at };
  }
  return undefined;
}

/** The proper names of a text, in order and apart from each other; found once for the finder of sources and the comparison. */
export const findNames: (text: Text) => readonly Name[] = onceKept(readNames);

function readNames(text: Text): Name[] {
  const capitals = readCapitals(text);
  const names: Name[] = [];
  let to = 0;
  for (const from of capitals.places) {
    if (from < to || !canName(capitals, from, false)) continue;
    to = runEnd(capitals, from);
    names.push({ from, to, proper: properStart(text, from, to), apposition: findApposition(text, to) });
  }
  return names;
}
