import { findApposition, type Name } from '../../text/names';
import type { Quotation } from '../../text/quotations';
import type { Range, Text } from '../../text/text';
import { wordAt } from '../../text/text';
import { Flag, has, isWord } from '../../text/tokens';
import { POINTING } from './kind-words';
import { readNoun } from './kinds';
import { singularOf } from './number';
import type { Mention } from './referent';

/** Up to this many words a quotation may be a nickname or a scrap, and names in it still count. */
const SCRAP = 4;
const ARTICLES = new Set('a an the one this another his her'.split(' '));
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|said|says|told|tells|went|came|took|gave|made|left|who|also|now)$|[^e]ed$|[^su]s$/;
const OPENS_CLAUSE = new Set(', ; : — – but and as when while after because that if though although since where'.split(' '));
const LONGEST_GROUP = 5;

const isLong = ({ from, to }: Quotation) => to - from > SCRAP + 2;

/** Whether a token stands in a quotation of more than a few words: who is named there is no antecedent for what stands outside. */
export function isQuoted({ quotations, quotationOf }: Text, at: number): boolean {
  for (let index = quotationOf[at] ?? -1; index >= 0; index = quotations[index]?.parent ?? -1)
    if (isLong(quotations[index] as Quotation)) return true;
  return false;
}

/** Whether a phrase is the subject of its clause, as far as its place and the word after it tell. */
function isSubject(text: Text, { from, to }: Range): boolean {
  const sentence = text.sentences[text.sentenceOf[from] ?? -1];
  if (!sentence || wordAt(text, to) === "'s") return false;
  const first = wordAt(text, from - 1);
  const article = /^(?:the|a|an)$/.test(first) ? 1 : 0;
  const lead = from - article;
  if (lead - sentence.from <= 1) return true;
  return OPENS_CLAUSE.has(wordAt(text, lead - 1)) && (VERB.test(wordAt(text, to)) || findApposition(text, to) !== undefined);
}

/** A mention of somebody; a comma or dash at its end is not part of it. */
export function mentionAt(text: Text, range: Range, source: boolean): Mention {
  let { to } = range;
  while (to > range.from + 1 && /^[,;—–]$/.test(wordAt(text, to - 1))) to--;
  const sentence = text.sentenceOf[range.from] ?? -1;
  const paragraph = text.sentences[sentence]?.paragraph ?? 0;
  return { from: range.from, to, sentence, paragraph, source, subject: isSubject(text, range) };
}

/** A name with the noun that introduces it: "spokesman John Roe". */
export function withNounBefore(text: Text, name: Name): Range {
  const noun = readNoun(wordAt(text, name.from - 1));
  return { from: noun && !has(text.tokens, name.from, Flag.newLine) ? name.from - 1 : name.from, to: name.to };
}

/** Whether a common noun ends its noun group here: no other such noun follows, no possessive, and no "of" that says what a body consists of. */
function endsGroup(text: Text, at: number): boolean {
  const next = wordAt(text, at + 1);
  return next !== "'s" && !readNoun(next) && !(next === 'of' && readNoun(wordAt(text, at))?.nature === 'body');
}

/** People and bodies that stand without a name, as "a police officer" and "the charity" do: who may be meant by "he" or "it" later. */
export function findCommonMentions(text: Text): Range[] {
  const found: Range[] = [];
  let article = -1;
  for (let at = 0; at < text.tokens.count; at++) {
    const word = wordAt(text, at);
    if (ARTICLES.has(word)) article = at;
    else if (!isWord(text.tokens, at) || has(text.tokens, at, Flag.newLine)) article = -1;
    else if (article >= 0 && at - article < LONGEST_GROUP && !has(text.tokens, at, Flag.capital)) {
      const noun = readNoun(word);
      if (!noun || (noun.nature === 'body' && !POINTING.has(singularOf(word))) || !endsGroup(text, at)) continue;
      found.push({ from: article, to: at + 1 });
      article = -1;
    }
  }
  return found;
}
