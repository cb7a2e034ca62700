import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { blankPdf, emptyPage, homePage, reportPage } from './pages.ts';

interface Served {
  body: string | Buffer;
  type?: string;
  csp?: string;
}

const DARK = '<style>body { background: #14171a; color: #e8e6e3; }</style>';
/** What a hostile page does to a content script: elements whose names stand in front of what it would call. */
const CLOBBERED = `<form name="browser"><input name="runtime"></form><form name="chrome"><input name="runtime"></form>
  <form id="clobber"><input name="textContent"><input name="childNodes"><input name="nodeName"><input name="getAttribute"></form>
  <img name="body"><img name="documentElement"><img name="createTreeWalker"><img name="querySelector"><img name="framecheckRuntime">`;

const pages: Record<string, () => Served> = {
  '/report': () => ({ body: reportPage() }),
  '/dark': () => ({ body: reportPage({ head: DARK }) }),
  '/clobbered': () => ({ body: reportPage({ before: CLOBBERED }) }),
  '/no-styles': () => ({ body: reportPage(), csp: "default-src 'none'; sandbox allow-scripts" }),
  '/trusted-types': () => ({
    body: reportPage(),
    csp: "default-src 'self'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  '/home': () => ({ body: homePage() }),
  '/empty': () => ({ body: emptyPage() }),
  '/paper.pdf': () => ({ body: blankPdf(), type: 'application/pdf' }),
};

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
    const page = Object.hasOwn(pages, pathname) ? pages[pathname]?.() : undefined;
    if (!page) return void response.writeHead(404).end();
    const headers = { 'content-type': page.type ?? 'text/html; charset=utf-8', ...(page.csp && { 'content-security-policy': page.csp }) };
    response.writeHead(200, headers).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: (path) => `http://127.0.0.1:${port}${path}`, asked, close: () => server.close() };
}
