import type { Span } from '../core/article';
import { INLINE } from '../extract/blocks';
import { caps } from '../extract/caps';
import { isLeftOut, stylesOf } from '../extract/prune';
import { read } from '../extract/unclobbered';
import { BORDER } from './fold';

const ELEMENT = 1;
const SHOW = 1 | 4;
const ACCEPT = 1;
const REJECT = 2;

/** The text of a page as it stands now, with a border between one block and the next, and the nodes that it is made of. */
export interface LiveText {
  text: string;
  nodes: Text[];
  /** The block that each node stands in. */
  blocks: Element[];
  /** The offset in `text` at which each node begins. */
  starts: number[];
}

function walkerOf(page: Document): TreeWalker {
  const styleOf = stylesOf(page);
  const filter = (node: Node): number => {
    if (read(node, 'nodeType') !== ELEMENT) return ACCEPT;
    const element = node as Element;
    const name = read(element, 'localName').toLowerCase();
    return name === 'head' || (name !== 'body' && isLeftOut(element, name, styleOf)) ? REJECT : ACCEPT;
  };
  return read(page, 'createTreeWalker').call(page, read(page, 'documentElement'), SHOW, filter);
}

/** The nearest element around a node that begins and ends a line. */
function blockOf(node: Node): Element {
  let at = read(node, 'parentElement') as Element;
  while (INLINE.has(read(at, 'localName')) && read(at, 'parentElement')) at = read(at, 'parentElement') as Element;
  return at;
}

/** Reads what an article could have been read from, within the same caps; yields after each node. */
export function* readLiveText(page: Document): Generator<void, LiveText> {
  const parts: string[] = [];
  const live: LiveText = { text: '', nodes: [], blocks: [], starts: [] };
  const walker = walkerOf(page);
  let length = 0;
  let elements = 0;
  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (let node = walker.nextNode(); node && length <= caps.characters && elements <= caps.elements; node = walker.nextNode()) {
    if (read(node, 'nodeType') === ELEMENT) {
      elements += 1;
      if (read(node as Element, 'localName') === 'br') add('\n');
    } else {
      const block = blockOf(node);
      if (live.blocks.length > 0 && live.blocks.at(-1) !== block) add(BORDER);
      live.blocks.push(block);
      live.nodes.push(node as Text);
      live.starts.push(length);
      add(read(node as Text, 'data'));
    }
    yield;
  }
  return { ...live, text: parts.join('') };
}

/** The last node that begins at or before an offset. */
export function nodeAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The range of the page that a span of its text stands for; undefined where the page changed meanwhile. */
export function rangeOf({ nodes, starts }: LiveText, { start, end }: Span): Range | undefined {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  const range = new Range();
  try {
    range.setStart(nodes[first] as Text, start - (starts[first] as number));
    range.setEnd(nodes[last] as Text, end - (starts[last] as number));
  } catch {
    return undefined;
  }
  return read(range.startContainer, 'isConnected') && !range.collapsed ? range : undefined;
}
