import { END_MARKS } from '../text/marks';
import type { Quotation } from '../text/quotations';
import type { Text } from '../text/text';
import { wordAt } from '../text/text';
import { Flag, has } from '../text/tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words before the marks that give a thing its name, or speak of a word, a sign or a vote. */
const NAMING =
  words(`so-called as called dubbed named nicknamed known termed labelled labeled branded styled titled entitled christened coined
  codenamed code-named billed tagged aka word words term terms phrase phrases label labels slogan slogans motto nickname moniker expression
  adjective verb noun slur epithet name title hashtag acronym abbreviation concept notion idea category says said saying say read reads reading
  sign signs banner banners placard placards marked stamped spelled spelt written wrote painted scrawled chant chants chanted chanting shout
  shouts shouted shouting yell yelled yelling sang singing cry cries means meaning meant translates translated like or answered answer answering
  reply replied vote votes voted voting voters mouthed whispered muttered text texted tweeted wearing emblazoned embroidered rating graded grade
  rated classified defined considered deemed declared pronounced plea pleaded`);
/** Words behind the marks that do. */
const NAMED = words(`means meant means refers referred stands translates word label slogan sign signs vote votes voters voting camp
  campaign sticker stickers banner banners button buttons box boxes list lists option plea verdict rating chant chants hashtag emoji key buttons`);
/** Said with nothing around them. */
const ANSWERS = words('yes no aye nay remain leave guilty');
/** Between the naming word and the marks. */
const SKIPPED = words(
  'a an the it them him her us this that just simply also now then often sometimes widely commonly popularly only being the to , : of by with',
);
const LONGEST_SKIP = 3;
const OPENS_GLOSS = words('( or meaning — – -- literally roughly i.e. e.g. aka');

function wordBefore(text: Text, { from }: Quotation): string {
  let at = from - 1;
  while (at > from - 1 - LONGEST_SKIP && SKIPPED.has(wordAt(text, at)) && !NAMING.has(wordAt(text, at))) at--;
  return wordAt(text, at);
}

/** "(“the fund”)", and what explains the words: "“hawala” (a transfer)", "“fracking”, or ...". */
function isExplained(text: Text, { from, to }: Quotation): boolean {
  if (wordAt(text, from - 1) === '(') return true;
  const next = wordAt(text, to) === ',' ? to + 1 : to;
  return OPENS_GLOSS.has(wordAt(text, next));
}

/** A whole utterance of its own: "“Never!”", "“Yes,” ...". */
function isUtterance(text: Text, { from, to }: Quotation): boolean {
  const begins = text.sentences[text.sentenceOf[from] ?? -1]?.from === from || wordAt(text, from - 1) === ':';
  const last = wordAt(text, to - 2);
  return (begins && (END_MARKS.has(last) || last === ',' || last === ':')) || last === '!' || last === '?';
}

const isAnswer = (text: Text, { from, to }: Quotation): boolean => to - from === 3 && ANSWERS.has(wordAt(text, from + 1));

/** Marks that end a sentence hold its last word only where they stand behind more of it. */
const isNamed = (text: Text, { to }: Quotation): boolean => NAMED.has(wordAt(text, to)) && !has(text.tokens, to, Flag.newLine);

/** Whether words in quotation marks are a term that is introduced or explained, a word under discussion, or what a sign or a crowd says. */
export const isIntroduced = (text: Text, quotation: Quotation): boolean =>
  NAMING.has(wordBefore(text, quotation)) ||
  isNamed(text, quotation) ||
  isExplained(text, quotation) ||
  isUtterance(text, quotation) ||
  isAnswer(text, quotation);
