import { tellingQuoteOf } from '../core/article';
import { type Card, type CardWords, type Highlighted, type Mark, seamed } from '../core/mark';
import type { Message } from '../core/message';
import type { Passage, Review } from '../core/review';
import { notesOfPassages } from './rows';
import type { Say } from './say';
import { whoseWords } from './voice';

/** Says messages so that the words of a report, or of the lexicon, are told apart where the reader's language is another. */
function sayer(say: Say, quoted: string): (message: Message) => string {
  if (say('language').split('-')[0] === quoted) return say;
  return ({ key, args }) => {
    const parts = Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? seamed(value) : value]);
    return say({ key, args: Object.fromEntries(parts) });
  };
}

function cardOf(passage: Passage, tell: (message: Message) => string): Card {
  const { message, plainer = [], guidance: [guide] = [], entry, unsure } = passage;
  return {
    whose: [tell(whoseWords(passage)), ...(unsure ? [tell(unsure)] : [])].join(' '),
    why: tell(message),
    ...(plainer.length > 0 && { plainer: tell({ key: 'view.plainer', args: { words: plainer.join(', ') } }) }),
    ...(guide && { guide: `${guide.who}: ${guide.says}` }),
    ...(entry && { entry }),
  };
}

/** What is to be marked on the page: every passage that has words of its own and is not quiet. */
function marksOf({ article, notes }: Review, say: Say): Mark[] {
  const tell = sayer(say, article.language);
  return notesOfPassages(notes).flatMap(({ kind, passages }) =>
    passages
      .filter(({ start, end, quiet }) => end > start && !quiet)
      .map((passage) => ({ quote: tellingQuoteOf(article.text, passage), kind, voice: passage.voice, card: cardOf(passage, tell) })),
  );
}

const cardWords = (say: Say, quoted: string): CardWords => ({
  language: say('language'),
  quoted,
  close: say('view.card.close'),
  more: say('view.card.more'),
  mute: say('view.mute'),
  undo: say('view.card.undo'),
  muted: say('view.card.muted'),
});

/** What a page is to show of a review, in the reader's language. */
export const highlightedOf = (review: Review, say: Say): Highlighted => ({
  marks: marksOf(review, say),
  words: cardWords(say, review.article.language),
  text: review.article.text,
});
