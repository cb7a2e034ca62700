import { type Block, wordsOf } from './blocks';
import { isRunning } from './density';
import type { Facts } from './facts';
import { isCredited } from './furniture';
import type { Metadata } from './metadata';
import type { nothing } from './nothing';

type Nothing = keyof typeof nothing;

/** Running text below this is no report. */
const FEWEST_WORDS = 20;
/** A frame this high may hold a report: most advertisements and players are lower. */
const HIGH = 400;
/** Higher than any of them: beside it a few lines are an introduction to what is in the frame. */
const VERY_HIGH = 700;
const INTRODUCTION = 80;
const SOME_CAPTIONS = 3;

/** How a page asks its reader for consent; a report tells of it in the third person. */
const CONSENT =
  /\b(?:(?:we and|with|by|and) our (?:[\w,.]+ ){0,3}partners|(?:with|give|withdraw|refuse|change) your (?:consent|choice)|by consenting|(?:on|from) your device|your personal data|privacy (?:settings|policy))\b/i;

export const countWords = (blocks: Block[]): number => blocks.reduce((sum, { text }) => sum + wordsOf(text), 0);

/** Whether most of what was read asks for consent. */
function asksForConsent(blocks: Block[]): boolean {
  const running = blocks.filter(isRunning);
  const asking = running.filter(({ text }) => CONSENT.test(text));
  return asking.length > 1 && countWords(asking) >= countWords(running) / 2;
}

/** What a page without a report has in its place. */
function inPlace({ frame, captions }: Facts, all: Block[]): Nothing {
  const words = countWords(all);
  if (frame >= HIGH && words < FEWEST_WORDS) return 'nothing.frame';
  if (Math.max(captions, all.filter(isCredited).length) >= SOME_CAPTIONS) return 'nothing.gallery';
  if (words === 0) return 'nothing.empty';
  return words < FEWEST_WORDS ? 'nothing.short' : 'nothing.no-article';
}

/**
 * Why what was read is no report; undefined where it is one.
 * @param all the blocks of the whole page
 * @param blocks those that were taken for a report
 */
export function insteadOf(all: Block[], blocks: Block[], facts: Facts, { declared }: Metadata): Nothing | undefined {
  const words = countWords(blocks);
  if (words < FEWEST_WORDS) return asksForConsent(all) ? 'nothing.consent' : inPlace(facts, all);
  if (asksForConsent(blocks)) return 'nothing.consent';
  if (declared) return undefined;
  if (facts.frame >= VERY_HIGH && words < INTRODUCTION) return 'nothing.frame';
  return blocks.some(isRunning) ? undefined : inPlace(facts, all);
}
