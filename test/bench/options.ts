import { ensureChromium } from '../../scripts/browsers.mjs';
import { buildQuietly } from '../../scripts/build-quietly';
import type { Article } from '../../src/core/article';
import { readWeights } from '../../src/core/compare/weights';
import type { Entry } from '../../src/core/lexicon/entry';
import { defaultSettings } from '../../src/core/settings';
import { frequencies } from '../../src/data/frequencies';
import { headOf, type ReportHead } from '../../src/library/report-head';
import { launchChromium } from '../e2e/chromium';
import type { View } from '../e2e/driver';
import { median } from './timing';

const OWN = 2_000;
const KEPT = 500;
const ROUNDS = 7;
const LEXICON = 'src/options/index.html#lexicon';

/** Made-up words, so that no two entries have the same. */
const wordOf = (count: number): string =>
  [...String(count)].map((digit) => 'bo ce di fu ga ki lo mu ne pa'.split(' ')[Number(digit)]).join('');

const entries: Entry[] = Array.from({ length: OWN }, (_, at) => ({
  id: `own-${at}`,
  category: 'contested-labels',
  forms: [`${wordOf(at)} rider`, `${wordOf(at)}-led marcher`],
  group: `group-${at % 50}`,
  side: at % 2 ? 'for-actor' : 'against-actor',
  plainer: ['rider'],
  why: `Says what the riders of ${wordOf(at)} are, and not what they did.`,
  noGuidance: 'My own.',
  exceptions: [{ after: ['school', 'club'] }, { headline: true }],
}));

const article: Article = { text: 'word '.repeat(500), language: 'en', read: 'whole' };

/** Puts the entries and reports into the library, past everything of ours; `head` is what is known of the report that all of them are. */
const fillWith = (head: ReportHead): string => `new Promise((resolve, reject) => {
  const opening = indexedDB.open('framecheck');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const writing = opening.result.transaction(['settings', 'kept', 'texts'], 'readwrite');
    writing.objectStore('settings').put({ value: ${JSON.stringify({ ...defaultSettings, ownEntries: entries })}, revision: 1 }, 'settings');
    for (let at = 0; at < ${KEPT}; at++) {
      writing.objectStore('kept').put({ ...${JSON.stringify(head)}, id: 'kept-' + at, headline: 'Report ' + at, kept: '2026-01-01T00:00:00Z' });
      writing.objectStore('texts').put(${JSON.stringify(article)}, 'kept-' + at);
    }
    writing.oncomplete = () => resolve(opening.result.close());
  };
})`;

/** Notes when the first rows of the lexicon are painted. */
const WATCH = `new MutationObserver((_changes, observer) => {
  if (!document.querySelector('li[data-entry]')) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('rows')));
}).observe(document, { childList: true, subtree: true })`;

const OPENED = `(async () => {
  while (!performance.getEntriesByName('rows').length) await new Promise((resolve) => setTimeout(resolve, 10));
  const [paint, rows] = ['first-contentful-paint', 'rows'].map((name) => performance.getEntriesByName(name)[0].startTime);
  return { paint, rows };
})()`;

/** Types letter by letter and takes the longest time until what is left stands on the screen. */
const TYPED = `(async () => {
  const field = document.querySelector('input[name=filter]');
  let longest = 0;
  for (const length of [1, 2, 3, 4, 5, 4, 3, 2, 1, 0]) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = performance.now();
    field.value = 'rider'.slice(0, length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    longest = Math.max(longest, performance.now() - before);
  }
  return longest;
})()`;

/** Milliseconds of the clock from the page's opening, and of a keystroke. */
interface Times {
  paint: number;
  rows: number;
  keystroke: number;
}

async function measureOnce(view: View): Promise<Times> {
  const opened = await view.evaluate<Omit<Times, 'keystroke'>>(OPENED);
  return { ...opened, keystroke: await view.evaluate<number>(TYPED) };
}

/** How long the lexicon takes to show in the options, and a keystroke in its filter: medians of several openings, with how much is in the library. */
export async function measureOptions(): Promise<Times & { own: number; kept: number }> {
  ensureChromium();
  buildQuietly('chrome');
  const head = await headOf(article, readWeights(frequencies));
  const browser = await launchChromium('dist/chrome', { script: WATCH });
  try {
    await browser.inTab('src/options/index.html', (view) => view.evaluate(fillWith(head)));
    const rounds: Times[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await browser.inTab(LEXICON, measureOnce));
    const of = (part: keyof Times): number => median(rounds.map((times) => times[part]));
    return { own: OWN, kept: KEPT, paint: of('paint'), rows: of('rows'), keystroke: of('keystroke') };
  } finally {
    await browser.close();
  }
}
