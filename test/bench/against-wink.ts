import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { articleOf } from '../../src/core/plain-article';
import { wordsIn } from '../evaluate/spans';
import { checkAlone } from './check-alone';
import { textsOf } from './texts';
import { onEach, timeSideBySide } from './timing';

export interface Speed {
  words: number;
  /** Milliseconds per 1,000 words: of the review, of finding headline and language before it, and of wink-nlp. */
  times: Record<'review' | 'article' | 'wink' | 'winkRead', number>;
}

/**
 * The whole review without references beside wink-nlp's pass over sentences and parts of speech, on the same texts of 1,000 words.
 * `winkRead` also reads the sentences and the tags off the document, as whoever uses them must.
 */
export function measureSpeed(): Speed {
  const texts = textsOf(1000);
  const articles = texts.map((text) => articleOf(text));
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const readOff = (text: string) => {
    const read = nlp.readDoc(text);
    return [read.sentences().out(), read.tokens().out(nlp.its.pos)];
  };
  const runs = {
    review: onEach(articles, checkAlone),
    article: onEach(texts, articleOf),
    wink: onEach(texts, (text) => nlp.readDoc(text)),
    winkRead: onEach(texts, readOff),
  };
  const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
  const { review, article, wink, winkRead } = timeSideBySide(runs, 21, 20);
  const perThousand = (time: number) => (1000 * time) / words;
  return {
    words,
    times: { review: perThousand(review), article: perThousand(article), wink: perThousand(wink), winkRead: perThousand(winkRead) },
  };
}
