import type { CDPSession } from 'playwright-core';
import { ensureChromium } from '../../scripts/browsers.mjs';
import { buildQuietly } from '../../scripts/build-quietly';
import { launchChromium } from '../e2e/chromium';
import { switchHighlights } from '../e2e/popup';
import { serve } from '../e2e/site';
import { stormFor } from '../e2e/storm';

/** Where the time went, as the browser's profiler tells it. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

const SECONDS = 30;

export interface Stormed {
  seconds: number;
  /** What the page changed in a second. */
  mutations: number;
  /** Passages marked before the storm. */
  marked: number;
  /** The share of the time that our script ran in the page, 0 to 1. */
  share: number;
  /** By how much what the page's scripts hold grew, in bytes, after collecting what nothing holds. */
  growth: number;
}

/** Milliseconds in which a function of the extension was on the stack. */
function timeOfOurs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = new Set<number>();
  // A node stands before its children: what is called by ours counts as ours.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  return samples.reduce((sum, node, at) => sum + (ours.has(node) ? (timeDeltas[at] as number) : 0), 0) / 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** How much of the time our script takes on a page with highlights that changes ten thousand times a second, the report itself among it. */
export async function measureStorm(): Promise<Stormed> {
  ensureChromium();
  buildQuietly('chrome');
  const [browser, site] = await Promise.all([launchChromium('dist/chrome'), serve()]);
  try {
    await browser.goto(site.at('/marked'));
    const marked = await switchHighlights(await browser.openPopup(), true);
    await browser.closePopup();
    const session = await browser.sessionWithTab();
    const before = await heapOf(session);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    const mutations = await browser.page.evaluate<number>(stormFor(SECONDS));
    const { profile } = await session.send('Profiler.stop');
    const growth = (await heapOf(session)) - before;
    return { seconds: SECONDS, mutations, marked, share: timeOfOurs(profile) / (SECONDS * 1000), growth };
  } finally {
    await browser.close();
    site.close();
  }
}
