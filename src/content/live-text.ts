import type { Span } from '../core/article';
import { oncePer } from '../core/once';
import { INLINE } from '../extract/blocks';
import { caps } from '../extract/caps';
import { nameFor } from '../extract/copy';
import { isLeftOut, type StyleOf, stylesOf } from '../extract/prune';
import { read } from '../extract/unclobbered';
import { PARAGRAPH_END } from './fold';

const ELEMENT = 1;
const SHOW = 1 | 4;
const ACCEPT = 1;
const REJECT = 2;

/** The text of a page as it stands now, and the nodes that it is made of. */
export interface LiveText {
  text: string;
  nodes: Text[];
  /** The offset in `text` at which each node begins. */
  starts: number[];
}

function walkerOf(page: Document, styleOf: StyleOf): TreeWalker {
  const filter = (node: Node): number => {
    if (read(node, 'nodeType') !== ELEMENT) return ACCEPT;
    const element = node as Element;
    const name = read(element, 'localName').toLowerCase();
    return name === 'head' || (name !== 'body' && isLeftOut(element, name, styleOf)) ? REJECT : ACCEPT;
  };
  return read(page, 'createTreeWalker').call(page, read(page, 'documentElement'), SHOW, filter);
}

/** The element that a node stands in as a part of its paragraph. */
function blockFinder(styleOf: StyleOf): (node: Node) => Element | null {
  const isInline = oncePer((element: Element): boolean => {
    const parent = read(element, 'parentElement');
    return parent !== null && INLINE.has(nameFor(read(element, 'localName').toLowerCase(), parent, styleOf(element)?.display));
  });
  return (node) => {
    let element = read(node, 'parentElement');
    while (element && isInline(element)) element = read(element, 'parentElement');
    return element;
  };
}

/** Tells where a paragraph ends: between two blocks, and at two line breaks in a row. */
function paragraphEnds(styleOf: StyleOf): { passes(element: Element): void; isBefore(text: Text): boolean } {
  const blockOf = blockFinder(styleOf);
  let block: Element | null | undefined;
  let breaks = 0;
  return {
    passes: (element) => {
      if (read(element, 'localName') === 'br') breaks += 1;
    },
    isBefore: (text) => {
      const [before, broken] = [block, breaks > 1];
      block = blockOf(text);
      breaks = 0;
      return before !== undefined && (broken || before !== block);
    },
  };
}

/** Reads what an article could have been read from, within the same caps, a paragraph separator between two paragraphs; yields after each node. */
export function* readLiveText(page: Document): Generator<void, LiveText> {
  const styleOf = stylesOf(page);
  const ends = paragraphEnds(styleOf);
  const parts: string[] = [];
  const live: LiveText = { text: '', nodes: [], starts: [] };
  const walker = walkerOf(page, styleOf);
  let length = 0;
  let elements = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (let node = walker.nextNode(); node && length <= caps.characters && elements <= caps.elements; node = walker.nextNode()) {
    if (read(node, 'nodeType') === ELEMENT) {
      elements += 1;
      ends.passes(node as Element);
    } else {
      const data = read(node as Text, 'data');
      if (data.trim() && ends.isBefore(node as Text)) add(PARAGRAPH_END);
      live.nodes.push(node as Text);
      live.starts.push(length);
      add(data);
    }
    yield;
  }
  return { ...live, text: parts.join('') };
}

/** The last node that begins at or before an offset. */
function nodeAt(starts: number[], offset: number): number {
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
