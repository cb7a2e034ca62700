import { articleOf } from '../../src/core/plain-article';
import { checkAlone } from './check-alone';
import { longText } from './texts';
import { onEach, timeSideBySide } from './timing';
import { warmUp } from './warm-up';

export interface Growth {
  /** Characters. */
  length: number;
  /** Milliseconds. */
  time: number;
  sources: number;
  attributions: number;
}

const LENGTHS = [10_000, 100_000, 1_000_000];

/** How the time of a review grows with the length of the report, once V8 has compiled it. */
export function measureGrowth(): Growth[] {
  warmUp({ review: onEach([articleOf(longText(Math.min(...LENGTHS)))], checkAlone) });
  return LENGTHS.map((length) => {
    const article = articleOf(longText(length));
    const { sources, attributions } = checkAlone(article);
    const { time } = timeSideBySide({ time: onEach([article], checkAlone) }, length > 500_000 ? 3 : 9, 3);
    return { length, time, sources: sources.length, attributions: attributions.length };
  });
}
