import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensureChromium } from '../../scripts/browsers.mjs';
import { buildQuietly } from '../../scripts/build-quietly';
import { launchChromium } from '../e2e/chromium';

export interface Scrolling {
  /** Rows of notes in the panel. */
  rows: number;
  /** The longest task while all of them were scrolled through, in milliseconds; 0 where none was longer than 50. */
  longest: number;
}

const WORDS = 'regime militants rebels mob terrorists thugs junta cronies'.split(' ');
const wordAt = (at: number): string => WORDS[at % WORDS.length] as string;

const paragraph = (day: number): string =>
  `<p>On day ${day} the ${wordAt(day)} of village ${day} met the ${wordAt(day + 3)} near the mill, and officials claimed that ${day + 2} people were killed there.</p>`;

/** A report in which more than five hundred places are noted. */
const REPORT = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><title>Long</title></head>
  <body><article><h1>Many Words of the Same Kind in One Report</h1>${Array.from({ length: 300 }, (_, day) => paragraph(day)).join('')}</article></body></html>`;

const SCROLL = `(async () => {
  const tasks = [];
  const main = document.querySelector('main');
  await new Promise((resolve) => setTimeout(resolve, 1500));
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  for (let top = 0; top < main.scrollHeight; top += 700) {
    main.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { rows: document.querySelectorAll('li[data-passage]').length, longest: Math.max(0, ...tasks) };
})()`;

/** Scrolls through a panel with some five hundred notes in a real Chromium. */
export async function measureScrolling(): Promise<Scrolling> {
  ensureChromium();
  buildQuietly('chrome');
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(REPORT));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchChromium('dist/chrome');
  try {
    await browser.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await browser.openPopup();
    return await (await browser.openPanel()).evaluate<Scrolling>(SCROLL);
  } finally {
    await browser.close();
    server.close();
  }
}
