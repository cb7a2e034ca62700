import { articleOf } from '../../src/core/plain-article';
import { review } from '../../src/core/review';
import { frequencies } from '../../src/data/frequencies';
import { bundledLexicon } from '../../src/data/lexicon';
import { checkAlone } from './check-alone';
import { textsOf, variantsOf } from './texts';
import { onEach, timeSideBySide } from './timing';

/** Milliseconds of one review each. */
export type Comparing = Record<'alone1000' | 'alone400' | 'against1' | 'against20', number>;

/** One report of 400 words alone, against one other and against twenty of its length, beside one of 1,000 words alone. */
export function measureComparing(): Comparing {
  const [short = '', long = ''] = [textsOf(400)[0], textsOf(1000)[0]];
  const [here, alone] = [articleOf(short), articleOf(long)];
  const references = variantsOf(short, 20).map((text, at) => ({ id: `reference-${at}`, article: articleOf(text), force: true }));
  const against = (count: number) => () => {
    review(here, { lexicon: bundledLexicon(), frequencies, references: references.slice(0, count) });
  };
  const runs = {
    alone1000: onEach([alone], checkAlone),
    alone400: onEach([here], checkAlone),
    against1: against(1),
    against20: against(20),
  };
  return timeSideBySide(runs, 15, 5);
}
