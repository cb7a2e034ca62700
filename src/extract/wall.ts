import { type Block, findBlocks } from './blocks';
import { caps } from './caps';
import type { Copy } from './copy';
import { isRunning } from './density';
import { namesOf } from './prune';
import { read } from './unclobbered';

const NAME = /^(?:[a-z]+[-_])?(?:paywall|regwall|subscriber[-_]?wall|subscription[-_]?wall|meter[-_]?wall)/;
const NOTICE = /\b(?:subscri(?:be|bers?|ption)|sign (?:in|up)|log in|register|(?:become a |for )members?)\b/i;
const LONGEST_NOTICE = 600;
/** What a sentence speaks of that offers a subscription. */
const OFFER =
  /\b(?:subscri(?:bers?|be|ptions?)|trial|cancel|unlimited|(?:full|digital) access|(?:a|per|each|every) (?:week|month|year)|(?:news)?letter|inbox|sign (?:in|up)|log in|register)\b/i;

/** Whether a line asks for a subscription before the report goes on. */
const LINE =
  /\b(?:(?:subscribe|sign up|sign in|log in|register)(?: now| today| here)? to (?:continue|keep|go on|read)|to continue reading|already a subscriber|for subscribers only|read on with a subscription|unlock this (?:article|report|story)|create (?:a|your)(?: free)? account to)\b/i;

/** What is said beneath the field for an address that a letter is to go to. */
const LETTER = /\bby signing up,? you (?:accept|agree)\b/i;

export const isWallLine = (text: string): boolean => text.length <= LONGEST_NOTICE && LINE.test(text);

/** Whether an element is the notice that ends the free part of a report; the paid part itself is often named alike, but asks for nothing. */
export function isWall(element: Element): boolean {
  if (!namesOf(element).some((name) => NAME.test(name))) return false;
  const text = read(element as Node, 'textContent') ?? '';
  return text.length <= LONGEST_NOTICE && NOTICE.test(text);
}

const isOfferLine = (text: string): boolean => isWallLine(text) || (text.length <= LONGEST_NOTICE && LETTER.test(text));

/** The largest element around a line that asks for a subscription in which nothing but the offer stands. */
function noticeAround({ element }: Block, blocks: Block[], headline: string | undefined): Element | undefined {
  let notice: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const box = at;
    const inside = blocks.filter((block) => box.contains(block.element));
    const isOffer = inside.every(
      (block) => block.text !== headline && (!isRunning(block) || OFFER.test(block.text) || isOfferLine(block.text)),
    );
    if (!isOffer || (box.textContent ?? '').length > LONGEST_NOTICE) return notice;
    notice = box;
  }
  return notice;
}

/** Takes the offers of a subscription or a letter out of a copy, notes that the report goes on behind one, and finds the blocks of what is left. */
export function dropOffers({ document, facts }: Copy, headline: string | undefined): Block[] {
  const blocks = findBlocks(document.body);
  const lines = blocks.filter(({ text }) => isOfferLine(text));
  if (lines.length === 0) return blocks;
  facts.wall ||= lines.some(({ text }) => isWallLine(text));
  for (const line of lines.slice(0, caps.cuts)) noticeAround(line, blocks, headline)?.remove();
  return findBlocks(document.body);
}
