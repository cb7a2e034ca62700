import { caps } from './caps';
import { attribute, read } from './unclobbered';

/** What a page says about its report outside the report's text, as it stands there. */
export interface Facts {
  /** The contents of the JSON-LD scripts. */
  structured: string[];
  /** `<meta>` contents by lower-case name, property or itemprop; the first of each. */
  metas: Map<string, string>;
  /** `<time datetime>` in page order. */
  times: string[];
  title: string;
  language: string;
  /** Whether an element is named like a subscription wall. */
  wall: boolean;
  /** How high the highest frame is, in pixels; nothing is looked into it. */
  frame: number;
  /** Captions of pictures, which are not read. */
  captions: number;
}

export const emptyFacts = (): Facts => ({
  structured: [],
  metas: new Map(),
  times: [],
  title: '',
  language: '',
  wall: false,
  frame: 0,
  captions: 0,
});

const FEW_TIMES = 20;

const textOf = (element: Element): string => read(element as Node, 'textContent') ?? '';

function noteScript(element: Element, facts: Facts): void {
  if (!/^application\/(?:[a-z.-]+\+)?ld\+json/i.test(attribute(element, 'type'))) return;
  const raw = textOf(element);
  const kept = facts.structured.reduce((sum, s) => sum + s.length, 0);
  if (kept + raw.length <= caps.structuredData) facts.structured.push(raw);
}

function noteMeta(element: Element, { metas }: Facts): void {
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key).toLowerCase();
    if (name && !metas.has(name)) metas.set(name, attribute(element, 'content').trim().slice(0, 1000));
  }
}

/** Where nothing is laid out, the frame's own attribute tells. */
const heightOf = (element: Element): number => read(element, 'clientHeight') || Number(attribute(element, 'height')) || 0;

/** Notes what one element of the page says about the report; most elements say nothing. */
export function noteFacts(element: Element, name: string, facts: Facts): void {
  if (name === 'html') facts.language = attribute(element, 'lang');
  else if (name === 'meta') noteMeta(element, facts);
  else if (name === 'script') noteScript(element, facts);
  else if (name === 'title' && !facts.title) facts.title = textOf(element).slice(0, 1000);
  else if (name === 'time' && facts.times.length < FEW_TIMES) facts.times.push(attribute(element, 'datetime'));
  else if (name === 'iframe') facts.frame = Math.max(facts.frame, heightOf(element));
  else if (name === 'figcaption') facts.captions += 1;
  else if (name === 'link' && /\bcanonical\b/.test(attribute(element, 'rel'))) facts.metas.set('canonical', attribute(element, 'href'));
}
