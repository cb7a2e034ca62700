import { type Block, wordsOf } from './blocks';
import { isByline } from './byline';
import { isMostlyText, isRunning } from './density';
import type { Metadata } from './metadata';
import { isWallLine } from './wall';

/** Openings of short lines that stand between a report's paragraphs and are none. */
const OPENINGS =
  /^(?:read (?:more|also|next|this)|see also|also read|more on this|related(?: (?:stories|articles|topics|coverage))?\b|advertisement|ad feedback|sponsored|share this|share on|follow us|sign up|subscribe|click here|watch(?: now|:)|listen(?: to this|:)|image (?:source|credit|caption)|photos?(?:graph)?(?: by|:)|picture:|credit:|getty images|file photo|copyright|©|all rights reserved|skip to|jump to|comments?$|topics:?$|tags:|filed under|(?:additional )?reporting by|(?:writing|edited|editing|compiled) by|(?:have|got) a (?:story|tip)\?)/i;
/** What a short line asks for at its end. */
const ENDINGS = /\b(?:sign up|subscribe|read more|learn more|find out more|click here|follow us|download the app)[.!»>→ ]*$/i;
/** A caption that is set as a paragraph ends with who took the picture. */
const CREDIT = /\b(?:photos?|photographs?|pictures?|images?)(?: by)?: ?[^.:!?]{2,40}(?:\. ?[^.:!?]{2,40})?$/i;
const LONGEST = 30;
/** A label above the headline ("Harbour", "World news") has so many words at most and no full stop; a heading has fewer. */
const LONGEST_KICKER = 3;
const LONGEST_LABEL = 2;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a line is a caption that ends with who took the picture. */
export const isCredited = ({ text }: Block): boolean => wordsOf(text) <= LONGEST && CREDIT.test(text);

const isLinkOnly = ({ text, linked }: Block): boolean => linked >= text.length * 0.9 - 1;

/** Whether a line leads away from the report. */
const isPromotion = (block: Block): boolean =>
  isWallLine(block.text) ||
  isCredited(block) ||
  (wordsOf(block.text) <= LONGEST && (OPENINGS.test(block.text) || ENDINGS.test(block.text) || isLinkOnly(block)));

/** Whether a line says only what is shown of the report anyway: also the headline with the byline behind it. */
function isRepeated({ text }: Block, metadata: Metadata, shown: Set<string>, headline: string): boolean {
  const behind = headline && text.startsWith(headline) ? text.slice(headline.length).trim() : text;
  return !plain(text) || shown.has(plain(text)) || isByline(behind, metadata);
}

const isHeading = ({ element }: Block): boolean => /^h[2-6]$/.test(element.localName);
const isKicker = (block: Block): boolean =>
  wordsOf(block.text) <= (isHeading(block) ? LONGEST_LABEL : LONGEST_KICKER) && !/[.!?…”"]$/.test(block.text);

/**
 * Leaves out the lines that are no part of the report: "read more", captions, credits, byline, date, the headline once more, a label or
 * links above the first paragraph, and the heading of whatever is left out.
 */
export function withoutFurniture(blocks: Block[], metadata: Metadata, headline: string): Block[] {
  const shown = new Set([headline, metadata.headline, metadata.outlet].map((text) => plain(text ?? '')));
  const start = blocks.findIndex(isRunning);
  const promoted = blocks.map(isPromotion);
  return blocks.filter((block, i) => {
    if (promoted[i] || isRepeated(block, metadata, shown, headline) || (i < start && (isKicker(block) || !isMostlyText(block))))
      return false;
    return !(promoted[i + 1] && isHeading(block));
  });
}
