import type { Review } from '../core/review';
import { SourceRow } from './SourceRow';
import { useSay } from './say';

/** Who is heard: every source with the words that it is given, the most heard first. */
export function Sources({ review }: { review: Review }) {
  const say = useSay();
  const sources = [...review.sources].sort((a, b) => b.words - a.words);
  if (!sources.length) return <p class="none-noted">{say('view.no-sources')}</p>;
  return (
    <>
      <p class="caption">{say('view.plot')}</p>
      <ul class="sources">
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            source={source}
            most={sources[0]?.words ?? 0}
            length={review.article.text.length}
            references={review.references}
          />
        ))}
      </ul>
    </>
  );
}
