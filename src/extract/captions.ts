import { oncePer } from '../core/once';
import { wordsOf } from './blocks';
import { textOf } from './folded';

/** What stands beside a picture in a box of their own is its caption where it has so many words. */
const FEWEST = 2;
const MOST = 40;
/** So many elements may be around a picture alone before the one that holds its caption too. */
const AROUND = 3;
/** Of a page with more pictures the others are not looked at. */
const MANY = 200;
/** A caption with more of it in links is a teaser of another page. */
const MOST_LINKED = 0.5;

/** Whether an element says as much as a caption does, and leads nowhere else. */
function isCaption(box: Element): boolean {
  const text = textOf(box);
  const linked = [...box.getElementsByTagName('a')].reduce((sum, link) => sum + textOf(link).length, 0);
  return wordsOf(text) >= FEWEST && wordsOf(text) <= MOST && linked <= text.length * MOST_LINKED;
}

/**
 * How many pictures have a caption that is set as plain text: it stands in a box with one picture, and nothing else does. To be asked
 * before the copy is taken apart.
 * @param holders what holds each picture in the copy, which leaves out the pictures themselves
 */
export function countPlainCaptions(holders: Element[]): number {
  const hasText = oncePer((element: Element) => textOf(element) !== '');
  const boxAround = (holder: Element): Element | undefined => {
    let box: Element | null = holder;
    for (let up = 0; up < AROUND && box && !hasText(box); up += 1) box = box.parentElement;
    return box && hasText(box) ? box : undefined;
  };
  const pictures = new Map<Element, number>();
  for (const box of holders.slice(0, MANY).map(boxAround)) if (box) pictures.set(box, (pictures.get(box) ?? 0) + 1);
  return [...pictures].filter(([box, count]) => count === 1 && isCaption(box)).length;
}
