import { INLINE } from './blocks';

const isBreak = (node: Node | null): boolean => node?.nodeType === 1 && (node as Element).localName === 'br';
const isBlank = (node: Node): boolean => node.nodeType === 3 && !(node as Text).data.trim();
const isInline = (node: Node): boolean => node.nodeType !== 1 || isBreak(node) || INLINE.has((node as Element).localName);

/** The next sibling with something in it. */
function after(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next;
}

/** Puts an element's children in its place. */
function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Puts what stands between line breaks into paragraphs of their own: one line break stays in its paragraph. */
function partAt(block: Element): void {
  const { ownerDocument } = block;
  let paragraph: Element | undefined;
  for (let node = block.firstChild; node; ) {
    const next: ChildNode | null = node.nextSibling;
    const ends = isBreak(node) && (isBreak(after(node)) || !paragraph);
    if (ends || !isInline(node)) paragraph = undefined;
    else if (paragraph) paragraph.append(node);
    else if (!isBlank(node)) {
      paragraph = ownerDocument.createElement('p');
      node.replaceWith(paragraph);
      paragraph.append(node);
    }
    node = next;
  }
}

/**
 * Makes paragraphs of what only two line breaks in a row part, in our own copy: Readability does so too, otherwise in each DOM, and looks for
 * them in one element only where the breaks stand in a `<font>` of the other.
 */
export function makeParagraphs(document: Document): void {
  const doubled = () => [...document.getElementsByTagName('br')].filter((each) => isBreak(after(each)));
  for (const { parentElement } of doubled())
    for (let at: Element | null = parentElement; at?.parentElement && INLINE.has(at.localName) && at.localName !== 'a'; ) {
      const outer: Element = at.parentElement;
      unwrap(at);
      at = outer;
    }
  const blocks = new Set(doubled().map(({ parentElement }) => parentElement));
  for (const block of blocks) if (block && block.localName !== 'p' && !INLINE.has(block.localName)) partAt(block);
}
