import { type Block, wordsOf } from './blocks';
import type { Metadata } from './metadata';
import { isWallLine } from './wall';

/** Openings of short lines that stand between a report's paragraphs and are none. */
const OPENINGS =
  /^(?:read (?:more|also|next|this)|see also|also read|more on this|related(?: (?:stories|articles|topics|coverage))?\b|advertisement|ad feedback|sponsored|share this|share on|follow us|sign up|subscribe|click here|watch(?: now|:)|listen(?: to this|:)|image (?:source|credit|caption)|photos?(?:graph)?(?: by|:)|picture:|credit:|getty images|file photo|copyright|©|all rights reserved|skip to|jump to|comments?$|topics:?$|tags:|filed under)/i;
const LONGEST = 30;
/** A byline or a date line: "By Ann Lee", "Published 3 May 2026", "4 min read". */
const DATELINES =
  /^(?:by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:,.*| and .*)?|(?:first )?(?:published|updated|posted|last modified)\b.*|\d+ min(?:ute)?s? (?:read|ago)|\d+ (?:hours?|days?) ago)$/i;
const LONGEST_DATELINE = 16;

const DATE_WORDS = new Set(
  `jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december
  mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday am pm gmt utc bst cet cest est edt pst pdt
  at on of st nd rd th t z`.split(/\s+/),
);

/** A line that is nothing but a date or a time. */
const isDate = (text: string): boolean =>
  /\d/.test(text) && text.length <= 60 && (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => DATE_WORDS.has(word));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isFurniture = (block: Block): boolean => {
  const words = wordsOf(block.text);
  if ((words <= LONGEST_DATELINE && DATELINES.test(block.text)) || isDate(block.text) || isWallLine(block.text)) return true;
  if (words > LONGEST) return false;
  return OPENINGS.test(block.text) || block.linked >= block.text.length * 0.9 - 1;
};

/** Whether a block only repeats what is shown of the report anyway. */
function repeats({ text }: Block, { headline, byline, outlet }: Metadata, title: string): boolean {
  const line = plain(text);
  return !line || [headline, title, byline, outlet, byline && `by ${byline}`].some((known) => known && plain(known) === line);
}

/** Leaves out the lines that are no part of the report: "read more", captions, credits, byline, date, the headline once more. */
export const withoutFurniture = (blocks: Block[], metadata: Metadata, headline: string): Block[] =>
  blocks.filter((block) => !isFurniture(block) && !repeats(block, metadata, headline));
