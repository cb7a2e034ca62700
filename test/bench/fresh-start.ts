// Runs in a process of its own, in which nothing was run before: prints as JSON what a report of 1,000 words takes there.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../src/core/article';
import { articleOf } from '../../src/core/plain-article';
import { wordsIn } from '../evaluate/spans';
import { checkAlone } from './check-alone';
import { textOf } from './texts';
import { timeSideBySide } from './timing';

/** Milliseconds per 1,000 words; of the review with its lexicon made, of wink-nlp with its model read in. */
export type FreshTimes = Record<'article' | 'review' | 'wink', number>;

const text = textOf(1000);
let article: Article;
const runs = {
  article: () => (article = articleOf(text)),
  review: () => checkAlone(article),
  wink: () => winkNLP(model, ['sbd', 'pos']).readDoc(text),
};
const times: FreshTimes = timeSideBySide(runs, 1, 0);
const perThousand = Object.entries(times).map(([name, time]) => [name, (1000 * time) / wordsIn(text)]);
process.stdout.write(JSON.stringify(Object.fromEntries(perThousand)));
