import type { Article } from '../core/article';
import { type Review, reviewStory } from '../core/review';
import { readStory } from '../core/story';
import { frequencies } from '../data/frequencies';
import type { Chosen, ToBackground } from '../messages';
import { showBadge } from './badge';
import { noteJudgements } from './judgements';
import { lexiconOfNow } from './lexicon';
import { loadRanked, type Ranked, rankReferences } from './references';
import { remember } from './remember';
import { isSelection } from './selection';
import { noteShown } from './shown';

/** Reviews an article with the reader's settings of this moment, compared with what a ranking leaves to be compared. */
export async function reviewAgainst(article: Article, ranking: Ranked[] | Promise<Ranked[]>): Promise<Review> {
  const [reading, ranked] = await Promise.all([lexiconOfNow(), ranking]);
  // The article is read while the references come.
  const loading = loadRanked(ranked);
  const story = readStory(article, reading.lexicon);
  const reviewed = reviewStory(story, { ...reading, frequencies, references: await loading });
  noteJudgements(
    article,
    reviewed.references,
    ranked.filter(({ isForced }) => isForced).map(({ candidate }) => candidate.head.id),
  );
  return reviewed;
}

/** What is done with a report out of a tab once its review is on its way: nobody waits for it but who asks for what it keeps. */
function keepInSession(tabId: number, article: Article, chosen: Chosen, reviewed: Review): void {
  if (!isSelection(article)) remember(tabId, article);
  noteShown(tabId, article, chosen);
  void showBadge(tabId, reviewed);
}

/** Reviews an article and shows only such references as are held for the same event; a report out of a tab is remembered for the session. */
export async function reviewNow({ article, tabId, forced = [], begin }: ToBackground['review']['ask']): Promise<Review> {
  const reviewed = await reviewAgainst(article, tabId === undefined ? [] : rankReferences(article, forced));
  if (tabId !== undefined) keepInSession(tabId, article, { forced, begin }, reviewed);
  return { ...reviewed, references: reviewed.references.filter(({ sameEvent }) => sameEvent) };
}
