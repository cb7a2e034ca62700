import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleOf } from '../../src/core/plain-article';
import { wordsIn } from '../evaluate/spans';
import { checkAlone } from './check-alone';
import type { FreshTimes } from './fresh-start';
import { textsOf } from './texts';
import { median, ofEach, onEach, timeSideBySide } from './timing';
import { warmUp } from './warm-up';

export type Timed = 'review' | 'article' | 'wink' | 'winkRead';

export interface Speed {
  words: number;
  /** Milliseconds per 1,000 words: of the review, of finding headline and language before it, and of wink-nlp. */
  times: Record<Timed, number>;
  /** The same in the first twenty rounds, while V8 compiles. */
  early: Record<Timed, number>;
  /** How many rounds there were before the measured ones. */
  warmedUp: number;
}

/**
 * The whole review without references beside wink-nlp's pass over sentences and parts of speech, on the same texts of 1,000 words, once V8
 * has compiled each. `winkRead` also reads the sentences and the tags off the document, as whoever uses them must.
 */
export function measureSpeed(): Speed {
  const texts = textsOf(1000);
  const articles = texts.map((text) => articleOf(text));
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const readOff = (text: string) => {
    const read = nlp.readDoc(text);
    return [read.sentences().out(), read.tokens().out(nlp.its.pos)];
  };
  const runs: Record<Timed, () => void> = {
    review: onEach(articles, checkAlone),
    article: onEach(texts, articleOf),
    wink: onEach(texts, (text) => nlp.readDoc(text)),
    winkRead: onEach(texts, readOff),
  };
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const { rounds: warmedUp, early } = warmUp(runs);
  const times = timeSideBySide(runs, 21, 0);
  const perThousand = (each: Record<Timed, number>) => ofEach(runs, (name) => (1000 * each[name]) / words);
  return { words, times: perThousand(times), early: perThousand(early), warmedUp };
}

/** How many processes are started for the first report in each. */
const STARTS = 5;

/** What the first report of 1,000 words takes in a new process: the median of several. */
export function measureFreshStart(): FreshTimes {
  const script = fileURLToPath(new URL('./fresh-start.js', import.meta.url));
  const start = (): FreshTimes => JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
  const starts = Array.from({ length: STARTS }, start);
  return ofEach(starts[0] as FreshTimes, (name) => median(starts.map((times) => times[name])));
}
