import { findApposition, type Name } from '../../text/names';
import type { Quotation } from '../../text/quotations';
import type { Range, Text } from '../../text/text';
import { wordAt } from '../../text/text';
import { Flag, has, isWord } from '../../text/tokens';
import { bitsOf, WordBits, type WordClass } from '../../text/word-facts';
import { POINTING } from './kind-words';
import { readNoun } from './nouns';
import { singularOf } from './number';
import type { Mention } from './referent';
import { sourceWordAt } from './source-word';

/** Up to this many words a quotation may be a nickname or a scrap, and names in it still count. */
const SCRAP = 4;
const ARTICLES = new Set('a an the one this another his her'.split(' '));
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|said|says|told|tells|went|came|took|gave|made|left|who|also|now)$|[^e]ed$|[^su]s$/;
const OPENS_CLAUSE = new Set(', ; : — – but and as when while after because that if though although since where'.split(' '));
const LONGEST_GROUP = 5;

const Place = { article: 1, verb: 2, opensClause: 4, edge: 8, the: 16, noun: 32 } as const;

/** A noun for people, or one that points back to a body: it may be somebody's mention without a name. */
function isCommon(word: string): boolean {
  const noun = readNoun(word);
  return noun !== undefined && (noun.nature !== 'body' || POINTING.has(singularOf(word)));
}

const CLASSES: WordClass[] = [
  [Place.article, (word) => ARTICLES.has(word)],
  [Place.verb, (word) => VERB.test(word)],
  [Place.opensClause, (word) => OPENS_CLAUSE.has(word)],
  [Place.edge, (word) => /^[,;—–]$/.test(word)],
  [Place.the, (word) => /^(?:the|a|an)$/.test(word)],
  [Place.noun, isCommon],
];

/** What a word says of where mentions begin and end, as bits of `Place`. */
const places = new WordBits((word) => bitsOf(word, CLASSES));
const placeAt = ({ tokens }: Text, at: number): number => places.at(tokens, at);

const isLong = ({ from, to }: Quotation) => to - from > SCRAP + 2;

/** Whether a token stands in a quotation of more than a few words: who is named there is no antecedent for what stands outside. */
export function isQuoted({ quotations, quotationOf }: Text, at: number): boolean {
  for (let index = quotationOf[at] ?? -1; index >= 0; index = quotations[index]?.parent ?? -1)
    if (isLong(quotations[index] as Quotation)) return true;
  return false;
}

/** Whether a phrase is the subject of its clause, as far as its place and the word after it tell. */
function isSubject(text: Text, { from, to }: Range): boolean {
  const sentence = text.sentences[text.sentenceOf[from] as number];
  if (!sentence || wordAt(text, to) === "'s") return false;
  const lead = placeAt(text, from - 1) & Place.the ? from - 1 : from;
  if (lead - sentence.from <= 1) return true;
  if (!(placeAt(text, lead - 1) & Place.opensClause)) return false;
  return (placeAt(text, to) & Place.verb) !== 0 || findApposition(text, to) !== undefined;
}

/** A mention of somebody; a comma or dash at its end is not part of it. */
export function mentionAt(text: Text, range: Range, source: boolean): Mention {
  let { to } = range;
  while (to > range.from + 1 && placeAt(text, to - 1) & Place.edge) to--;
  const sentence = text.sentenceOf[range.from] ?? -1;
  const paragraph = text.sentences[sentence]?.paragraph ?? 0;
  return { from: range.from, to, sentence, paragraph, source, subject: isSubject(text, range) };
}

/** A name with the noun that introduces it: "spokesman John Roe". */
export function withNounBefore(text: Text, name: Name): Range {
  const { noun } = sourceWordAt(text, name.from - 1);
  return { from: noun && !has(text.tokens, name.from, Flag.newLine) ? name.from - 1 : name.from, to: name.to };
}

/** Whether a common noun ends its noun group here: no other such noun follows, no possessive, and no "of" that says what a body consists of. */
function endsGroup(text: Text, at: number): boolean {
  const { form, noun } = sourceWordAt(text, at + 1);
  return form !== "'s" && !noun && !(form === 'of' && sourceWordAt(text, at).noun?.nature === 'body');
}

/** The article of the group that a noun ends, or -1; none before `first`. */
function articleBefore(text: Text, noun: number, first: number): number {
  for (let at = noun; at >= first && noun - at < LONGEST_GROUP; at--) {
    if (placeAt(text, at) & Place.article) return at < noun ? at : -1;
    if (!isWord(text.tokens, at) || has(text.tokens, at, Flag.newLine)) return -1;
  }
  return -1;
}

/** People and bodies that stand without a name, as "a police officer" and "the charity" do: who may be meant by "he" or "it" later. */
export function findCommonMentions(text: Text): Range[] {
  const found: Range[] = [];
  let end = 0;
  for (const at of places.where(text.tokens, Place.noun)) {
    const from = has(text.tokens, at, Flag.capital) || !endsGroup(text, at) ? -1 : articleBefore(text, at, end);
    if (from < 0) continue;
    end = at + 1;
    found.push({ from, to: end });
  }
  return found;
}
