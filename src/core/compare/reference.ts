import { pieceOf } from '../article';
import type { Reference } from '../review';
import { spanOf } from '../text/text';
import type { ComparedPair } from './compare-sentences';
import type { Prepared } from './prepared';
import type { EventMatch } from './same-event';

/** A reference report as a reader is shown it: what is known of it, and how it compares. */
export function referenceOf(there: Prepared, event: EventMatch, compared: ComparedPair[], labels: Reference['labels'] = []): Reference {
  const { article } = there.story;
  const { headline, outlet, published, url } = article;
  const known = {
    id: there.id,
    ...(headline && { headline: pieceOf(article.text, headline).exact }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(url && { url }),
    ...(there.stated && { stated: there.stated }),
    text: article.text,
  };
  const found = {
    sameEvent: event.sameEvent,
    score: event.score,
    because: event.because,
    aligned: compared.map(({ pair, differences }) => ({
      here: spanOf(pair.here.report.text, pair.here.range),
      there: spanOf(pair.there.report.text, pair.there.range),
      similarity: Math.round(pair.similarity * 1000) / 1000,
      differences: differences.map(({ kind, rank, here, there: theirs }) => ({ kind, rank, here, there: theirs })),
    })),
    labels,
  };
  const { story } = there;
  if (event.sameEvent) return { ...known, sources: story.sources, attributions: story.attributions, ...found };
  return {
    ...known,
    // Of a report of another event nobody may ever ask for them.
    get sources() {
      return story.sources;
    },
    get attributions() {
      return story.attributions;
    },
    ...found,
  };
}
