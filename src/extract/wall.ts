import { namesOf } from './prune';
import { read } from './unclobbered';

const NAME = /^(?:[a-z]+[-_])?(?:paywall|regwall|subscriber[-_]?wall|subscription[-_]?wall|meter[-_]?wall)/;
const NOTICE = /\b(?:subscri(?:be|bers?|ption)|sign (?:in|up)|log in|register|(?:become a |for )members?)\b/i;
const LONGEST_NOTICE = 600;

/** Whether a line asks for a subscription before the report goes on. */
const LINE =
  /\b(?:(?:subscribe|sign up|sign in|log in|register)(?: now| today| here)? to (?:continue|keep|go on|read)|to continue reading|already a subscriber|for subscribers only|read on with a subscription)\b/i;

export const isWallLine = (text: string): boolean => text.length <= LONGEST_NOTICE && LINE.test(text);

/** Whether an element is the notice that ends the free part of a report; the paid part itself is often named alike, but asks for nothing. */
export function isWall(element: Element): boolean {
  if (!namesOf(element).some((name) => NAME.test(name))) return false;
  const text = read(element as Node, 'textContent') ?? '';
  return text.length <= LONGEST_NOTICE && NOTICE.test(text);
}
