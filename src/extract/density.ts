import { type Block, wordsOf } from './blocks';

/** A block this long that is mostly no link is running text; so is a shorter one that is a sentence. */
const RUNNING_WORDS = 15;
const SENTENCE_WORDS = 6;
const SENTENCE_END = /[.!?…][)\]"'”’»]*$/;
const MOST_LINKED = 0.3;
/** How much of a paragraph's words counts for the element that holds it, the one that holds that, and so on. */
const SHARES = [1, 0.6, 0.4, 0.25];

/** Whether a block is no link, nor a list of links. */
export const isMostlyText = ({ text, linked }: Block): boolean => linked <= text.length * MOST_LINKED;

/** Whether a block reads as a paragraph: long enough, and not a link or a list of links. */
export function isRunning(block: Block): boolean {
  const words = wordsOf(block.text);
  return isMostlyText(block) && (words >= RUNNING_WORDS || (words >= SENTENCE_WORDS && SENTENCE_END.test(block.text)));
}

/** The elements that hold a block, nearest first. A block that two line breaks end is held by its own element. */
function holdersOf({ element }: Block): Element[] {
  const holders: Element[] = [];
  const first = element.localName === 'p' || element.localName === 'li' ? element.parentElement : element;
  for (let at = first; at && holders.length < SHARES.length; at = at.parentElement) holders.push(at);
  return holders;
}

/** The element in which most running text stands. */
function findDensest(blocks: Block[]): Element | undefined {
  const scores = new Map<Element, number>();
  for (const block of blocks.filter(isRunning)) {
    const words = wordsOf(block.text);
    holdersOf(block).forEach((holder, i) => {
      scores.set(holder, (scores.get(holder) ?? 0) + words * (SHARES[i] ?? 0));
    });
  }
  let best: Element | undefined;
  for (const [holder, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = holder;
  return best;
}

/** The report's blocks without Readability: those of the element that holds most running text, less its links. Linear in the page. */
export function findByDensity(blocks: Block[]): Block[] {
  const holder = findDensest(blocks);
  if (!holder) return [];
  const inside = blocks.filter((block) => holder.contains(block.element) && isMostlyText(block));
  const last = inside.findLastIndex(isRunning);
  return inside.slice(inside.findIndex(isRunning), last + 1);
}
