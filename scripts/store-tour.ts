import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';
import { takeScreenshots } from './screenshots.ts';

/** One picture of the tour: a line, and the screenshots that stand beside each other, by their names. */
interface Stop {
  name: string;
  line: string;
  pictures: string[];
  scheme: 'light' | 'dark';
}

const stops: Stop[] = [
  { name: '1-notes', line: 'Who is called what, and whose words they are', pictures: ['page', 'popup'], scheme: 'light' },
  { name: '2-card', line: 'On the page: why a word is noted, and plainer wording', pictures: ['card'], scheme: 'light' },
  { name: '3-panel', line: 'The notes stay beside the report while you read', pictures: ['page', 'panel'], scheme: 'light' },
  { name: '4-comparison', line: 'What another report of the same event says', pictures: ['second', 'compared'], scheme: 'light' },
  { name: '5-lexicon', line: 'Every word with its reason, and all of it yours to change', pictures: ['options'], scheme: 'light' },
  { name: '6-dark', line: 'Quiet in the dark, and nothing leaves your device', pictures: ['page', 'popup'], scheme: 'dark' },
];

const dataOf = (file: string): string => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

function pageOf({ line, pictures, scheme }: Stop, folder: string): string {
  const [ground, ink] = scheme === 'light' ? ['#eef1f6', '#1b1c1e'] : ['#0f1012', '#e9e8e4'];
  const images = pictures
    .map((name) => `<img class="${name}" src="${dataOf(path.join(folder, `${name}-${scheme}.png`))}" alt="">`)
    .join('');
  return `<!doctype html><style>
    body { box-sizing: border-box; display: flex; flex-direction: column; gap: 28px; height: 800px; margin: 0; padding: 40px 56px; background: ${ground}; color: ${ink}; }
    h1 { margin: 0; font: 600 34px/1.2 Georgia, serif; }
    div { display: flex; flex: 1; gap: 28px; justify-content: center; min-height: 0; }
    img { flex: none; align-self: start; max-height: 100%; border-radius: 10px; box-shadow: 0 6px 28px rgb(0 0 0 / 22%); }
    .page { flex: 1; align-self: stretch; min-width: 0; object-fit: cover; object-position: left top; }
    .card { align-self: stretch; width: 780px; object-fit: cover; object-position: left top; }
  </style><h1>${line}</h1><div>${images}</div>`;
}

/** Writes the pictures for a store's listing, 1280 by 800, out of fresh screenshots of the demo reports. */
export async function takeTour(folder: string): Promise<void> {
  const shots = path.join(folder, 'screenshots');
  await takeScreenshots(shots);
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findChromium() as string, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    for (const stop of stops) {
      await page.setContent(pageOf(stop, shots));
      await page.screenshot({ path: path.join(folder, `${stop.name}.png`) });
    }
    console.log(`Written: ${folder}`);
  } finally {
    await browser.close();
  }
}
