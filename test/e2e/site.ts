import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageOf } from '../fixture-files.ts';
import { clobbered } from './clobbered.ts';
import { blankPdf, emptyPage, homePage, longPage, markedPage, newsPage, reportPage } from './pages.ts';

interface Served {
  body: string | Buffer;
  type?: string;
  csp?: string;
}

const DARK = '<style>body { background: #14171a; color: #e8e6e3; }</style>';
/** Properties that a content script may ask a page's nodes or its document for. */
const CLOBBERABLE =
  `attributes body childNodes children classList className clientHeight cloneNode contentType createRange createTreeWalker data defaultView
  documentElement firstChild firstElementChild getAttribute getBoundingClientRect getElementsByTagName hasAttribute head id implementation innerText
  isConnected lastChild localName location nextSibling nodeName nodeType nodeValue ownerDocument parentElement parentNode querySelector querySelectorAll
  remove scrollIntoView style tagName textContent title`.split(/\s+/);
/** Globals that it may ask for. */
const GLOBALS = [
  'browser',
  'chrome',
  'framecheckRuntime',
  'CSS',
  'Highlight',
  'Range',
  'getComputedStyle',
  'innerHeight',
  'matchMedia',
  'scrollBy',
];

/**
 * What a hostile page does to a content script: named elements stand in front of what it would ask for, on the form that holds the report
 * (inputs), on the document (images) and on the window (forms).
 */
const CLOBBERED = {
  before: `${GLOBALS.map((name) => `<form name="${name}"><input name="runtime"></form>`).join('')}
    ${CLOBBERABLE.map((name) => `<img name="${name}">`).join('')}<form>`,
  body: `${CLOBBERABLE.map((name) => `<input name="${name}" hidden>`).join('')}</form>`,
};

const demo = (file: string): Served => ({ body: readFileSync(`demo/${file}`) });

/** The demo's report as a reader saves it beside the second one: as a web page. */
const exported = (): string => {
  const words = [
    'dist/cli/framecheck.js',
    'check',
    'demo/coastal-dispatch.html',
    '--against',
    'demo/harbour-wire.html',
    '--format',
    'html',
  ];
  return execFileSync(process.execPath, words, { encoding: 'utf8' });
};

/** A third report of the demo's event: words and a figure of the second one are changed. */
const quayHerald = (): string =>
  String(demo('harbour-wire.html').body)
    .replaceAll('Harbour Wire', 'Quay Herald')
    .replaceAll('Striking dockers', 'Rebels')
    .replaceAll('58 dockers', '61 rebels');

/** A page with the report on an event that a bundled reference tells of. */
function eventPage(id: string, published: string): string {
  const [headline = '', , ...paragraphs] = readFileSync(`test/reports/events/${id}.txt`, 'utf8').trim().split('\n');
  const body = paragraphs.filter(Boolean).map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
    <meta property="article:published_time" content="${published}"></head>
    <body><article><h1>${headline}</h1>${body.join('\n')}</article></body></html>`;
}

const pages: Record<string, () => Served> = {
  '/coastal-dispatch.html': () => demo('coastal-dispatch.html'),
  '/harbour-wire.html': () => demo('harbour-wire.html'),
  '/quay-herald.html': () => ({ body: quayHerald() }),
  '/event': () => ({ body: eventPage('kenya-2024', '2024-06-26T08:00:00Z') }),
  '/exported': () => ({ body: exported() }),
  '/report': () => ({ body: reportPage() }),
  '/news': () => ({ body: newsPage() }),
  '/marked': () => ({ body: markedPage() }),
  '/long': () => ({ body: longPage() }),
  '/dark': () => ({ body: reportPage({ head: DARK }) }),
  '/clobbered': () => ({ body: reportPage(CLOBBERED) }),
  '/no-styles': () => ({ body: reportPage(), csp: "default-src 'none'; sandbox allow-scripts" }),
  '/trusted-types': () => ({
    body: reportPage(),
    csp: "default-src 'self'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  ...Object.fromEntries(clobbered.map(({ path, html }) => [path, () => ({ body: html })])),
  '/home': () => ({ body: homePage() }),
  '/empty': () => ({ body: emptyPage() }),
  '/paper.pdf': () => ({ body: blankPdf(), type: 'application/pdf' }),
};

/** A page of a fixture, or what is in a frame of it. */
const FIXTURE = /^\/fixtures\/([a-z-]+)\/((?:page|frame)\.html)$/;

function servedAt(path: string): Served | undefined {
  const [, slug, name] = FIXTURE.exec(path) ?? [];
  if (slug && name) return { body: pageOf(slug, name) };
  return Object.hasOwn(pages, path) ? pages[path]?.() : undefined;
}

export interface Site {
  /** The address of a page; `path` begins with a slash. */
  at(path: string): string;
  /** The paths asked for so far. */
  asked: string[];
  close(): void;
}

/** Serves the test pages on this machine. */
export async function serve(): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const page = servedAt(pathname);
    if (!page) return void response.writeHead(404).end();
    const headers = { 'content-type': page.type ?? 'text/html; charset=utf-8', ...(page.csp && { 'content-security-policy': page.csp }) };
    response.writeHead(200, headers).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://127.0.0.1:${port}${path}`, asked, close: () => server.close() };
}
