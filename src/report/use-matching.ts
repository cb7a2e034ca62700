import { useCallback, useMemo } from 'preact/hooks';
import type { Article } from '../core/article';
import type { Review } from '../core/review';
import type { Matching, OnOffer } from '../view/compared/on-offer';
import { useLatest } from '../view/use-latest';
import type { Doors } from './doors';
import { bringIntoSight } from './reveal';
import { type Answer, type Attempt, answered } from './use-answer';
import type { Compare } from './use-report';

const NONE: OnOffer[] = [];

/** The reports on offer for an article, asked for anew with each review of it. */
function useOffers(doors: Doors, article: Article, review: Review): OnOffer[] | undefined {
  const ask = useCallback(() => doors.references(article), [doors, article, review]);
  return useLatest(ask, NONE);
}

/** What a review is compared with, and how to compare it anew. */
export interface Comparing {
  /** As it was read. */
  article: Article;
  review: Review;
  forced: string[];
  compare: Compare;
}

/** What the reader can say of matches, with the reports on offer. */
export function useMatching(doors: Doors, { article, review, forced, compare }: Comparing, attempt: Attempt): Matching {
  const offers = useOffers(doors, article, review);
  const actions = useMemo(() => {
    const force = async (id: string): Promise<Answer> => {
      const compared = await compare([...new Set([...forced, id])]);
      if (!compared.includes(id)) return answered('report.not-compared');
      bringIntoSight(`reference-${id}`);
      return answered('report.forced', () => attempt(() => unforce(id)));
    };
    const unforce = async (id: string): Promise<Answer> => {
      await compare(forced.filter((each) => each !== id));
      return answered('report.unforced', () => attempt(() => force(id)));
    };
    const reject = async (id: string): Promise<Answer> => {
      await doors.reject(article, id);
      await compare(forced);
      bringIntoSight('panel-compared');
      return answered('report.rejected', () => attempt(() => unreject(id)));
    };
    const unreject = async (id: string): Promise<Answer> => {
      await doors.unreject(article, id);
      await compare(forced);
      bringIntoSight(`reference-${id}`);
      return answered('report.unrejected');
    };
    return {
      force: (id: string) => attempt(() => force(id)),
      reject: (id: string) => attempt(() => (forced.includes(id) ? unforce(id) : reject(id))),
      unreject: (id: string) => attempt(() => unreject(id)),
    };
  }, [doors, article, forced, compare, attempt]);
  return { ...actions, offers, forced };
}
