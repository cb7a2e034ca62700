import { oncePer } from '../once';
import { STARTERS } from './abbreviations';
import { type Capitals, isFirstWord, readCapitals } from './capitals';
import { isCapitalAt } from './characters';
import { ADDRESS, BODY_WORDS, CALENDAR, COMMON_OPENERS, OFFICES, PARTICLES, TITLE_WORDS } from './name-words';
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

/** Small words that stand in no name, capitals or not. */
const NEVER_WITHIN = new Set(
  'is are was were be been has have had would can could must does did not it its he she they his her their who that this'.split(' '),
);
const COMMON_OWNERS = new Set('people women men children king queen'.split(' '));
const LONGEST_NAME = 20;
const LONGEST_APPOSITION = 20;
const FIELD_BODIES = new Set('ministry department committee office commission institute bureau centre center agency'.split(' '));
const APPOSITION_STARTS = new Set('a an the his her its their who one former now then'.split(' '));

/** "Northland-backed", "US-led": a name only in its first half. */
function isCompound({ tokens }: Text, at: number): boolean {
  const exact = writtenAt(tokens, at);
  const hyphen = exact.lastIndexOf('-');
  return hyphen > 0 && isCapitalAt(exact, 0) && !isCapitalAt(exact, hyphen + 1) && !/\d$/.test(exact);
}

/** "Backers said", "Economists warn": a first word that ends as plurals of people do, before a word without a capital. */
const isPluralOpener = ({ tokens }: Text, at: number) =>
  /[a-z](?:ers|ors|ists|ants|ents|ians)$/.test(tokens.word[at] ?? '') &&
  tokens.word[at] !== 'reuters' &&
  !isCapitalised(tokens, at + 1) &&
  tokens.word[at + 1] !== "'s";

/** A capitalised word that can be part of a name where it stands. */
function canName({ text, lower, inner, pairs, titles }: Capitals, at: number, within: boolean): boolean {
  const word = wordAt(text, at);
  if (!isCapitalised(text.tokens, at) || !isWord(text.tokens, at) || word === 'i' || word.startsWith("i'")) return false;
  if (isCompound(text, at)) return false;
  if (CALENDAR.has(word)) return within && word === 'may' && !has(text.tokens, at + 1, Flag.digit);
  if (titles.has(text.sentenceOf[at] ?? -1)) {
    return inner.has(word) && !STARTERS.has(word) && (!within || pairs.has(`${wordAt(text, at - 1)} ${word}`));
  }
  if (within) return !NEVER_WITHIN.has(word);
  if (STARTERS.has(word)) return false;
  if (!isFirstWord(text, at)) return true;
  if (COMMON_OPENERS.has(word)) return false;
  return inner.has(word) || (!lower.has(word) && !isPluralOpener(text, at));
}

/** "Ministry of Health and Welfare", "Centre for Law and Order": what the body is for has two parts. */
function joinsFields(text: Text, from: number, last: number): boolean {
  const { word } = text.tokens;
  return word.slice(from, last).includes('for') || (FIELD_BODIES.has(word[from] ?? '') && last > from + 1);
}

/** "Farmers' League", "People's Party": an owner that is a common noun, with its mark, before a noun for a body. */
function ownsBody(text: Text, owner: number): boolean {
  if (has(text.tokens, owner + 1, Flag.space) || !BODY_WORDS.has(wordAt(text, owner + 2))) return false;
  return wordAt(text, owner + 1) === "'" ? wordAt(text, owner).endsWith('s') : COMMON_OWNERS.has(wordAt(text, owner));
}

/** How many small words may join the run that ends at `last` to the capital after them; 0 where none do. */
function connectorLength(capitals: Capitals, from: number, last: number): number {
  const { text } = capitals;
  const word = wordAt(text, last + 1);
  let next = last + 2;
  if (word === "'" || word === "'s") return ownsBody(text, last) ? 1 : 0;
  if (word === '&' || PARTICLES.has(word)) {
    if (PARTICLES.has(wordAt(text, next))) next++;
    return next - last - 1;
  }
  if (word !== 'of' && word !== 'for' && word !== 'on' && word !== 'and') return 0;
  if (word === 'and') return joinsFields(text, from, last) && !BODY_WORDS.has(wordAt(text, next)) ? 1 : 0;
  const before = wordAt(text, last);
  if (!BODY_WORDS.has(before) && !TITLE_WORDS.has(before) && !(word === 'of' && last === from)) return 0;
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
    if (small === 0 || !canName(capitals, next, true) || STARTERS.has(wordAt(text, next))) break;
    last = next;
  }
  return last + 1;
}

/** The first token of a run after its titles: "Chinese Prime Minister | Li Keqiang"; a run that ends as bodies' names do has none. */
function properStart(text: Text, from: number, to: number): number {
  if (BODY_WORDS.has(wordAt(text, to - 1))) return from;
  let proper = from;
  for (let at = from; at < to; at++) {
    const word = wordAt(text, at);
    if (OFFICES.has(word) || ADDRESS.has(word)) proper = at + 1;
    else if (word === 'of' && proper === at && proper > from) proper = wordAt(text, at + 1) === 'the' ? at + 3 : at + 2;
  }
  return /^(?:of|for|on|and)$/.test(wordAt(text, proper)) ? to : Math.min(proper, to);
}

/** What a comma adds to the phrase that ends before `to`: an article, an age or a pronoun begins it, and a comma or the sentence ends it. "X, the Y and the Z met" is a list. */
export function findApposition(text: Text, to: number): Range | undefined {
  if (wordAt(text, to) !== ',') return undefined;
  const from = to + 1;
  if (!APPOSITION_STARTS.has(wordAt(text, from)) && !has(text.tokens, from, Flag.digit) && !TITLE_WORDS.has(wordAt(text, from)))
    return undefined;
  const sentence = text.sentences[text.sentenceOf[to] ?? -1];
  let listed = false;
  for (let at = from; at < Math.min(sentence?.to ?? 0, from + LONGEST_APPOSITION); at++) {
    listed ||= wordAt(text, at) === 'and' && /^(?:the|an?|its|his|her|their)$/.test(wordAt(text, at + 1));
    if (/^[,.;:—–]$/.test(wordAt(text, at))) return listed && wordAt(text, at) !== ',' ? undefined : { from, to: at };
  }
  return undefined;
}

/** The proper names of a text, in order and apart from each other; found once for the finder of sources and the comparison. */
export const findNames: (text: Text) => readonly Name[] = oncePer(readNames);

function readNames(text: Text): Name[] {
  const capitals = readCapitals(text);
  const names: Name[] = [];
  for (let from = 0; from < text.tokens.count; from++) {
    if (!canName(capitals, from, false)) continue;
    const to = runEnd(capitals, from);
    const apposition = findApposition(text, to);
    names.push({ from, to, proper: properStart(text, from, to), apposition });
    from = to - 1;
  }
  return names;
}
