import { isTitleCase } from '../clauses/title-case';
import type { Quotation } from '../text/quotations';
import type { Text } from '../text/text';
import { wordAt } from '../text/text';
import { Flag, has, isWord } from '../text/tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Things that are given names in quotation marks. */
const NAMED_THINGS = words(`film films movie movies show shows series song songs single album track hit book novel memoir play musical opera
  ballet programme program podcast episode sitcom documentary ship boat ferry tanker trawler yacht vessel submarine rocket probe article essay
  column poem painting exhibition sculpture operation game magazine newspaper website blog column app hashtag drama thriller comedy sketch
  anthem hymn cartoon comic ad advert commercial video clip tour font model yacht train horse`);
/** How far before the marks the thing may stand: "the film, ...". */
const BEFORE = 2;

/** A capital that the beginning of a sentence does not account for. */
function hasOwnCapital(text: Text, { from, to }: Quotation): boolean {
  const first = text.sentences[text.sentenceOf[from] ?? -1]?.from === from ? from + 2 : from + 1;
  for (let at = first; at < to; at++)
    if (isWord(text.tokens, at) && has(text.tokens, at, Flag.capital)) return !isTitleCase(text, { from, to });
  return false;
}

const isNamedThing = (text: Text, at: number): boolean => NAMED_THINGS.has(wordAt(text, at));

function isBesideThing(text: Text, { from, to }: Quotation): boolean {
  if (isNamedThing(text, to)) return true;
  for (let at = from - 1; at >= from - BEFORE; at--) if (isNamedThing(text, at)) return true;
  return false;
}

/** "Jon “the fox” Harlow": marks inside a name. */
const isNickname = ({ tokens }: Text, { from, to }: Quotation): boolean =>
  has(tokens, from - 1, Flag.capital) && has(tokens, to, Flag.capital) && !has(tokens, to, Flag.newLine);

/** One letter, figures, or letters that English does not have. */
function isNoEnglishWord({ raw, tokens }: Text, { from, to }: Quotation): boolean {
  const inside = raw.slice(tokens.end[from], tokens.start[to - 1]).trim();
  return !/\p{L}{2}/u.test(inside) || /[^\p{ASCII}’‘–—…]/u.test(inside) || /\d/.test(inside);
}

/** Whether quotation marks hold a title, a name, a nickname, a letter, a figure or a word with foreign letters. */
export const isTitle = (text: Text, quotation: Quotation): boolean =>
  hasOwnCapital(text, quotation) || isBesideThing(text, quotation) || isNickname(text, quotation) || isNoEnglishWord(text, quotation);
