import type { Article } from '../core/article';
import type { Lexicon } from '../core/lexicon/compile';
import { lexiconOf } from '../core/lexicon/of-reader';
import { type Review, review } from '../core/review';
import type { Settings } from '../core/settings';
import { frequencies } from '../data/frequencies';
import { bundledLexicon } from '../data/lexicon';
import { loadSettingsKept } from '../library/settings-store';
import type { ToBackground } from '../messages';
import { showBadge } from './badge';
import { noteJudgements } from './judgements';
import { loadRanked, type Ranked, rankReferences } from './references';
import { remember } from './remember';
import { isSelection } from './selection';
import { noteShown } from './shown';

/** The lexicon of the last review; a background that was stopped compiles it again. */
let compiled: { revision: number; lexicon: Lexicon } | undefined;

async function lexiconOfNow(): Promise<{ lexicon: Lexicon; settings: Settings }> {
  const { value: settings, revision } = await loadSettingsKept();
  if (compiled?.revision !== revision) compiled = { revision, lexicon: lexiconOf(bundledLexicon(), settings) };
  return { lexicon: compiled.lexicon, settings };
}

/** Reviews an article with the reader's settings of this moment, compared with what a ranking leaves to be compared. */
export async function reviewAgainst(article: Article, ranked: Ranked[]): Promise<Review> {
  const [reading, references] = await Promise.all([lexiconOfNow(), loadRanked(ranked)]);
  const reviewed = review(article, { ...reading, frequencies, references });
  noteJudgements(
    article,
    reviewed.references,
    ranked.filter(({ isForced }) => isForced).map(({ candidate }) => candidate.head.id),
  );
  return reviewed;
}

/** Reviews an article and shows only such references as are held for the same event; a report out of a tab is remembered for the session. */
export async function reviewNow({ article, tabId, forced }: ToBackground['review']['ask']): Promise<Review> {
  const reviewed = await reviewAgainst(article, tabId === undefined ? [] : await rankReferences(article, forced));
  if (tabId !== undefined)
    await Promise.all([
      isSelection(article) || remember(tabId, article),
      noteShown(tabId, article, forced ?? []),
      showBadge(tabId, reviewed),
    ]);
  return { ...reviewed, references: reviewed.references.filter(({ sameEvent }) => sameEvent) };
}
