import { Readability } from '@mozilla/readability';
import { type Block, findBlocks } from './blocks';
import { caps } from './caps';
import type { Copy } from './copy';

/** Whether a copy is small enough for Readability, whose one task nothing can interrupt. */
export const isReadable = (copy: Copy): boolean => copy.elements <= caps.readabilityElements && copy.depth <= caps.readabilityDepth;

/** The report's blocks as Mozilla's Readability finds them; it takes the copy apart. Nothing where it finds no report or fails. */
export function findByReadability({ document }: Copy): Block[] {
  try {
    const serializer = (node: Node) => node as Element;
    const read = new Readability<Element>(document, { serializer, keepClasses: true }).parse();
    return read?.content ? findBlocks(read.content) : [];
  } catch {
    return [];
  }
}
