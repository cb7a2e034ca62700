import type { Article } from '../core/article';
import { leftOut } from '../library/left-out';
import type { ReferenceOnOffer, ToBackground } from '../messages';
import { type Candidate, loadCandidates } from './candidates';
import { judgementsOn } from './judgements';
import { type Ranked, rankReferences } from './references';
import { reviewAgainst } from './reviewer';

function onOffer({ from, head }: Candidate): ReferenceOnOffer {
  const { id, headline, outlet, published, url, language, words } = head;
  return { id, headline, outlet, published, url, from, language, words };
}

/** Which of the ranked reports a full comparison holds for the same event, by their ids. */
async function judge(article: Article, ranked: Ranked[]): Promise<ReadonlyMap<string, boolean>> {
  const known = judgementsOn(article);
  const open = ranked.filter(({ leftOut: reason, candidate }) => !reason && !known.has(candidate.head.id));
  if (open.length > 0) await reviewAgainst(article, ranked);
  return judgementsOn(article);
}

/** Every report that one can be compared with; with an article at hand the likeliest first, each with why it was left out, where it was. */
export async function offerReferences({ article }: ToBackground['references']['ask']): Promise<ReferenceOnOffer[]> {
  if (!article) return (await loadCandidates()).map(onOffer);
  const ranked = await rankReferences(article, [], 'all');
  const judged = await judge(article, ranked);
  return ranked.map(({ candidate, leftOut: known }) => {
    const reason = known ?? (judged.get(candidate.head.id) === false ? leftOut('reference.other-event') : undefined);
    return { ...onOffer(candidate), ...(reason && { leftOut: reason }) };
  });
}

/** The text of a report that others can be compared with. */
export async function reportOnOffer({ id }: ToBackground['report']['ask']): Promise<ToBackground['report']['answer']> {
  const [candidate] = await loadCandidates([id]);
  const report = await candidate?.load();
  return report ? { article: report.article } : {};
}
