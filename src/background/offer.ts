import type { Article } from '../core/article';
import { leftOut } from '../library/left-out';
import type { ReferenceOnOffer, ToBackground } from '../messages';
import { type Candidate, loadCandidates } from './candidates';
import { type Ranked, rankReferences } from './references';
import { reviewAgainst } from './reviewer';

function onOffer({ from, head }: Candidate): ReferenceOnOffer {
  const { id, headline, outlet, published, url, language, words } = head;
  return { id, headline, outlet, published, url, from, language, words };
}

/** The reports among the ranked ones that a full comparison does not hold for the same event. */
async function findOtherEvents(article: Article, ranked: Ranked[]): Promise<ReadonlySet<string>> {
  if (ranked.every(({ leftOut }) => leftOut)) return new Set();
  const { references } = await reviewAgainst(article, ranked);
  return new Set(references.filter(({ sameEvent }) => !sameEvent).map(({ id }) => id));
}

/** Every report that one can be compared with; with an article at hand the likeliest first, each with why it was left out, where it was. */
export async function offerReferences({ article }: ToBackground['references']['ask']): Promise<ReferenceOnOffer[]> {
  if (!article) return (await loadCandidates()).map(onOffer);
  const ranked = await rankReferences(article);
  const others = await findOtherEvents(article, ranked);
  return ranked.map(({ candidate, leftOut: known }) => {
    const reason = known ?? (others.has(candidate.head.id) ? leftOut('reference.other-event') : undefined);
    return { ...onOffer(candidate), ...(reason && { leftOut: reason }) };
  });
}
