import { type Block, wordsOf } from './blocks';
import type { Metadata } from './metadata';

/** Openings of short lines that stand between a report's paragraphs and are none. */
const OPENINGS =
  /^(?:read (?:more|also|next|this)|see also|also read|more on this|related(?: (?:stories|articles|topics|coverage))?\b|advertisement|ad feedback|sponsored|share this|share on|follow us|sign up|subscribe|click here|watch(?: now|:)|listen(?: to this|:)|image (?:source|credit|caption)|photos?(?:graph)?(?: by|:)|picture:|credit:|getty images|file photo|copyright|©|all rights reserved|skip to|jump to|comments?$|topics:?$|tags:|filed under)/i;
const LONGEST = 30;
/** A byline or a date line: "By Ann Lee", "Published 3 May 2026", "4 min read". */
const DATELINES =
  /^(?:by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}(?:,.*| and .*)?|(?:first )?(?:published|updated|posted|last modified)\b.*|\d+ min(?:ute)?s? (?:read|ago)|\d+ (?:hours?|days?) ago)$/i;
const LONGEST_DATELINE = 16;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isFurniture = (block: Block): boolean => {
  const words = wordsOf(block.text);
  if (words <= LONGEST_DATELINE && DATELINES.test(block.text)) return true;
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
