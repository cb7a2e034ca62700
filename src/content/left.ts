import type { Highlighted } from '../core/mark';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * What an earlier script in the page had highlighted. One of an earlier version, which an update left there, may know less than is needed to
 * find its passages again: then nothing is told, and the page stays as that script leaves it, without marks.
 */
export function readLeft(left: unknown): Highlighted | undefined {
  if (!isObject(left) || typeof left.text !== 'string' || !isObject(left.words) || !Array.isArray(left.marks)) return undefined;
  if (typeof left.words.more !== 'string') return undefined;
  return left.marks.every((mark) => isObject(mark) && isObject(mark.quote) && isObject(mark.card))
    ? (left as unknown as Highlighted)
    : undefined;
}
