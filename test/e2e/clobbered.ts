import { reportPage } from './pages.ts';

/** What a content script may ask for: properties of a page's nodes and its document, and globals. Some of them stand in each row. */
const NAMES = [
  'attributes body childNodes children classList className',
  'clientHeight cloneNode contentType createRange createTreeWalker data',
  'defaultView documentElement firstChild firstElementChild getAttribute getBoundingClientRect',
  'getElementsByTagName hasAttribute head id implementation innerText',
  'isConnected lastChild localName location nextSibling nodeName',
  'nodeType nodeValue ownerDocument parentElement parentNode querySelector querySelectorAll',
  'remove scrollIntoView style tagName textContent title createElement',
  'browser chrome framecheckAnswer CSS Highlight Range getComputedStyle innerHeight matchMedia scrollBy',
].map((row) => row.split(' '));

type Ways = Record<string, (names: readonly string[]) => Parameters<typeof reportPage>[0]>;

const joined = (names: readonly string[], make: (name: string) => string): string => names.map(make).join('');

/** How named elements come to stand in front of what belongs to a node, to the document or to the window. */
const ways: Ways = {
  'fields of the form that holds the report': (names) => ({
    before: '<form>',
    body: `${joined(names, (name) => `<input name="${name}" hidden>`)}</form>`,
  }),
  'pictures of the document': (names) => ({ before: joined(names, (name) => `<img name="${name}" alt="">`) }),
  'forms of the window': (names) => ({
    before: joined(names, (name) => `<form name="${name}"><input type="hidden" name="runtime"></form>`),
  }),
  'two elements of one id': (names) => ({ body: joined(names, (name) => `<a id="${name}"></a><a id="${name}" name="sendMessage"></a>`) }),
  'frames of the window': (names) => ({ body: joined(names, (name) => `<iframe name="${name}" hidden></iframe>`) }),
};

/** Hostile pages by their path: eight rows of names in five ways, around one report. */
export const clobbered: { path: string; way: string; names: string; html: string }[] = Object.entries(ways).flatMap(([way, make], kind) =>
  NAMES.map((names, row) => ({ path: `/clobbered/${kind}-${row}`, way, names: names.join(' '), html: reportPage(make(names)) })),
);
