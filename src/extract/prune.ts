import { attribute, read } from './unclobbered';

const NO_TEXT = 'script style noscript template svg math canvas iframe object embed video audio picture img map link meta title base';
const CONTROLS = 'input button select textarea datalist label progress meter';
const SURROUNDINGS = 'nav footer aside dialog menu figcaption';
const LEFT_OUT = new Set(`${NO_TEXT} ${CONTROLS} ${SURROUNDINGS}`.split(' '));

const ROLES = new Set('navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tablist'.split(' '));

/** Class names and ids, by their parts, of what stands on news pages beside the report. */
const BESIDE = new Set(
  `ad ads advert advertisement breadcrumb breadcrumbs caption comments consent cookie cookies follow-us newsletter outbrain
  popup promo promos recirculation recommended related rail share sharing sidebar social sponsored subscribe taboola
  toolbar trending`.split(/\s+/),
);
const UNSEEN = new Set(['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'screen-reader-only']);

const STRUCTURE = new Set(['html', 'body', 'main', 'article', 'h1', 'p']);
/** Paragraphs that an element named like a page's surroundings may hold before it is taken for the report after all. */
const FEW = 5;

/** An element's class names and id, in lower case. */
export const namesOf = (element: Element): string[] =>
  `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase().split(/\s+/).filter(Boolean);

/** A custom element's own name tells what it is: `amp-ad`, `amp-consent`, `share-bar`. */
const namesWith = (element: Element, name: string): string[] => (name.includes('-') ? [name, ...namesOf(element)] : namesOf(element));

const holdsReport = (element: Element): boolean => {
  const all = (name: string) => read(element, 'getElementsByTagName').call(element, name).length;
  return all('p') > FEW || all('h1') > 0;
};

const isBeside = (name: string, element: Element, names: string[]): boolean =>
  !STRUCTURE.has(name) && names.some((n) => n.split(/[-_]+/).some((part) => BESIDE.has(part))) && !holdsReport(element);

/** How an element is painted, where the document is shown at all. */
export type StyleOf = (element: Element) => { display: string; visibility: string } | undefined;

/** The page's computed styles; nothing where there is no window, as in Node. */
export function stylesOf(page: Document): StyleOf {
  const view = read(page, 'defaultView');
  const computed = view?.getComputedStyle;
  return (element) => (typeof computed === 'function' ? computed.call(view, element) : undefined);
}

function isHidden(element: Element, names: string[], style: ReturnType<StyleOf>): boolean {
  if (style?.display === 'none' || style?.visibility === 'hidden') return true;
  const has = (name: string) => read(element, 'hasAttribute').call(element, name);
  if (has('hidden') || attribute(element, 'aria-hidden') === 'true') return true;
  const inline = attribute(element, 'style').replace(/\s/g, '').toLowerCase();
  return inline.includes('display:none') || inline.includes('visibility:hidden') || names.some((n) => UNSEEN.has(n));
}

/** Whether an element, with all that is in it, is no part of what a reader reads as the report: scripts, navigation, hidden nodes. */
export function isLeftOut(element: Element, name: string, styleOf: StyleOf): boolean {
  if (LEFT_OUT.has(name) || ROLES.has(attribute(element, 'role'))) return true;
  const names = namesWith(element, name);
  return isHidden(element, names, styleOf(element)) || isBeside(name, element, names);
}
