import { articleOf } from '../../src/core/plain-article';
import { review } from '../../src/core/review';
import { frequencies } from '../../src/data/frequencies';
import { bundledLexicon } from '../../src/data/lexicon';
import { wordsIn } from '../evaluate/spans';
import { checkAlone } from './check-alone';
import { textOf, variantsOf } from './texts';
import { onEach, timeSideBySide } from './timing';
import { warmUp } from './warm-up';

export interface Comparing {
  /** How many words the long report, the short one and, on average, the twenty reports have. */
  words: Record<'long' | 'short' | 'references', number>;
  /** Milliseconds of one review each. */
  times: Record<'alone1000' | 'alone400' | 'against1' | 'against20', number>;
}

/** One report of 400 words alone, against one other and against twenty of its length, beside one of 1,000 words alone. */
export function measureComparing(): Comparing {
  const [short, long] = [textOf(400), textOf(1000)];
  const [here, alone] = [articleOf(short), articleOf(long)];
  const others = variantsOf(short, 20);
  const references = others.map((text, at) => ({ id: `reference-${at}`, article: articleOf(text), force: true }));
  const against = (count: number) => () => {
    review(here, { lexicon: bundledLexicon(), frequencies, references: references.slice(0, count) });
  };
  const runs = {
    alone1000: onEach([alone], checkAlone),
    alone400: onEach([here], checkAlone),
    against1: against(1),
    against20: against(20),
  };
  const words = { long: wordsIn(long), short: wordsIn(short), references: Math.round(wordsIn(others.join('\n')) / others.length) };
  warmUp(runs, 60);
  return { words, times: timeSideBySide(runs, 25, 0) };
}
