/** A paragraph, heading, list item or the like, as it stands on the page. */
export interface Block {
  /** White space folded to single blanks. */
  text: string;
  /** How many of the characters stand inside links. */
  linked: number;
  /** The element that it is a block of. */
  element: Element;
}

/** Elements that stand inside a line: all others begin and end one. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b cite code em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const TEXT = 3;

/** A block in the making: text is gathered until something ends it. */
interface Draft {
  blocks: Block[];
  parts: string[];
  linked: number;
  /** Line breaks since the last text; two of them part paragraphs. */
  breaks: number;
}

function endBlock(draft: Draft, element: Element): void {
  const text = draft.parts.join('').replace(/\s+/g, ' ').trim();
  if (text) draft.blocks.push({ text, linked: draft.linked, element });
  draft.parts = [];
  draft.linked = 0;
  draft.breaks = 0;
}

function addText(draft: Draft, data: string, block: Element, inLink: boolean): void {
  if (data.trim()) {
    if (draft.breaks > 1) endBlock(draft, block);
    draft.breaks = 0;
    if (inLink) draft.linked += data.trim().length;
  }
  draft.parts.push(data);
}

function addBreak(draft: Draft): void {
  draft.breaks += 1;
  draft.parts.push(' ');
}

/** Lines of preformatted text: an empty line parts paragraphs. */
function addPreformatted(draft: Draft, element: Element): void {
  for (const part of (element.textContent ?? '').split(/\n[ \t]*\n/)) {
    draft.parts.push(part);
    endBlock(draft, element);
  }
}

function addChildren(draft: Draft, element: Element, block: Element, inLink: boolean): void {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT) addText(draft, (node as Text).data, block, inLink);
    else if (node.nodeType === 1) addElement(draft, node as Element, block, inLink);
  }
}

function addBlock(draft: Draft, element: Element, outer: Element, inLink: boolean): void {
  endBlock(draft, outer);
  if (element.localName === 'pre') addPreformatted(draft, element);
  else addChildren(draft, element, element, inLink);
  endBlock(draft, element);
}

function addElement(draft: Draft, element: Element, block: Element, inLink: boolean): void {
  const name = element.localName;
  if (name === 'br') addBreak(draft);
  else if (INLINE.has(name)) addChildren(draft, element, block, inLink || name === 'a');
  else addBlock(draft, element, block, inLink);
}

/** The blocks of an element of our own copy, in the order of the page: blocks end where block elements or two line breaks part them. */
export function findBlocks(root: Element): Block[] {
  const draft: Draft = { blocks: [], parts: [], linked: 0, breaks: 0 };
  addChildren(draft, root, root, false);
  endBlock(draft, root);
  return draft.blocks;
}

/** Words of a text, by white space. */
export const wordsOf = (text: string): number => (text.trim() ? text.trim().split(/\s+/).length : 0);
