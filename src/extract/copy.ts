import { caps } from './caps';
import { emptyFacts, type Facts, noteFacts } from './facts';
import { isLeftOut, type StyleOf, stylesOf } from './prune';
import { attribute, read } from './unclobbered';
import { isWall } from './wall';

/** What was taken from a page: the readable part in a document of its own, in which nothing runs, and what its head says. */
export interface Copy {
  document: Document;
  facts: Facts;
  /** What holds each picture of the page in the copy, which leaves out the pictures themselves. */
  pictures: Element[];
  /** Elements in the copy. */
  elements: number;
  depth: number;
  /** Whether a cap ended the reading early. */
  cut: boolean;
}

const TEXT = 3;
const ELEMENT = 1;
/** Elements that keep their name; of the others only their text and place matter. */
const KEPT = new Set(
  `a abbr address article b blockquote br center cite code dd details div dl dt em font h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol
  p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr`.split(/\s+/),
);
const PICTURES = new Set(['img', 'picture', 'amp-img']);
/** Attributes that tell an extractor what an element is; `name` and `href` stay behind. */
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop'];

/** Where the walk stands: the next node of a page's element, and the element that its copy goes into. */
interface Level {
  next: Node | null;
  into: Element;
}

/** A form becomes a plain block and a custom element what it is shown as, so that the copy holds nothing that could clobber it. */
export function nameFor(name: string, into: Element, display: string | undefined): string {
  if (KEPT.has(name)) return name;
  const inline = display ? display.startsWith('inline') : into.localName === 'p';
  return inline ? 'span' : 'div';
}

function copyElement(element: Element, name: string, into: Element, styleOf: StyleOf): Element {
  const twin = into.ownerDocument.createElement(nameFor(name, into, styleOf(element)?.display));
  for (const key of ATTRIBUTES) {
    const value = attribute(element, key);
    if (value) twin.setAttribute(key, value.slice(0, 200));
  }
  into.append(twin);
  return twin;
}

/** A document in which nothing loads and nothing runs. */
function emptyDocumentLike(page: Document): Document {
  const inert = read(page, 'cloneNode').call(page, false) as Document;
  const html = inert.createElement('html');
  html.append(inert.createElement('head'), inert.createElement('body'));
  inert.append(html);
  return inert;
}

/** Counts a node; whether it goes beyond what is read of a page. */
function isBeyond(node: Node, walked: { elements: number; characters: number }): boolean {
  if (read(node, 'nodeType') === TEXT) walked.characters += read(node as Text, 'length');
  else walked.elements += 1;
  return walked.elements > caps.elements || walked.characters > caps.characters;
}

/** Takes one node: notes what it says about the report, copies it if it can be read; returns the copy of an element to go into. */
function take(node: Node, into: Element, copy: Copy, styleOf: StyleOf): Element | undefined {
  const type = read(node, 'nodeType');
  if (type === TEXT) into.append(into.ownerDocument.createTextNode(read(node as Text, 'data')));
  if (type !== ELEMENT) return undefined;
  const element = node as Element;
  const name = read(element, 'localName').toLowerCase();
  noteFacts(element, name, copy.facts);
  if (name === 'head' || name === 'body') return into;
  if (PICTURES.has(name)) copy.pictures.push(into);
  if (isLeftOut(element, name, styleOf)) return undefined;
  if (isWall(element)) {
    copy.facts.wall = true;
    return undefined;
  }
  copy.elements += 1;
  return copyElement(element, name, into, styleOf);
}

/**
 * Copies the readable part of a page into an inert document, which leaves the page untouched; yields after each node.
 * @param page the document as it stands, however hostile
 */
export function* copyPage(page: Document): Generator<void, Copy> {
  const inert = emptyDocumentLike(page);
  const copy: Copy = { document: inert, facts: emptyFacts(), pictures: [], elements: 0, depth: 0, cut: false };
  const styleOf = stylesOf(page);
  const levels: Level[] = [{ next: read(page, 'documentElement'), into: inert.body }];
  const walked = { elements: 0, characters: 0 };
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.next;
    if (!node) {
      levels.pop();
      continue;
    }
    if (isBeyond(node, walked)) return { ...copy, cut: true };
    level.next = read(node, 'nextSibling');
    const twin = take(node, level.into, copy, styleOf);
    if (twin && levels.length >= caps.depth) copy.cut = true;
    else if (twin) levels.push({ next: read(node, 'firstChild'), into: twin });
    copy.depth = Math.max(copy.depth, levels.length);
    yield;
  }
  return copy;
}
