import { tellingQuoteOf } from '../core/article';
import type { Card, CardWords, Highlighted, Mark } from '../core/mark';
import type { Passage, Review } from '../core/review';
import { notesOfPassages } from './rows';
import type { Say } from './say';
import { whoseWords } from './voice';

function cardOf(passage: Passage, say: Say): Card {
  const { message, plainer = [], guidance: [guide] = [], entry, unsure } = passage;
  return {
    whose: [say(whoseWords(passage)), ...(unsure ? [say(unsure)] : [])].join(' '),
    why: say(message),
    ...(plainer.length > 0 && { plainer: say('view.plainer', { words: plainer.join(', ') }) }),
    ...(guide && { guide: `${guide.who}: ${guide.says}` }),
    ...(entry && { entry }),
  };
}

/** What is to be marked on the page: every passage that has words of its own and is not quiet. */
function marksOf({ article, notes }: Review, say: Say): Mark[] {
  return notesOfPassages(notes).flatMap(({ kind, passages }) =>
    passages
      .filter(({ start, end, quiet }) => end > start && !quiet)
      .map((passage) => ({ quote: tellingQuoteOf(article.text, passage), kind, voice: passage.voice, card: cardOf(passage, say) })),
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
