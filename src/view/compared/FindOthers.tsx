import { useContext, useEffect, useState } from 'preact/hooks';
import type { Review } from '../../core/review';
import { ActionsContext } from '../actions';
import { useSay } from '../say';
import { useOnline } from '../use-online';

interface Found {
  words: string;
  address: string;
}

/** Where a news search looks for the names of this story; what reads them is not loaded before. */
async function find(review: Review, newsSearch: () => Promise<string>): Promise<Found | undefined> {
  const [template, { searchWords }, { searchAddress }] = await Promise.all([
    newsSearch(),
    import('../../core/search-words'),
    import('../../core/news-search'),
  ]);
  const words = searchWords(review);
  return words.length > 0 ? { words: words.join(' '), address: searchAddress(template, words) } : undefined;
}

/** The way to other reports of this story: a link to the reader's news search, its address in sight before anything is sent there. */
export function FindOthers({ review }: { review: Review }) {
  const say = useSay();
  const { newsSearch } = useContext(ActionsContext);
  const [found, setFound] = useState<Found>();
  const isOnline = useOnline();
  useEffect(() => {
    if (newsSearch) find(review, newsSearch).then(setFound, console.error);
  }, [review, newsSearch]);
  if (!found) return null;
  return (
    <section class="find-others" aria-labelledby="find-others">
      <h2 id="find-others">{say('view.find-others')}</h2>
      <a class="find-link" href={found.address} target="_blank" rel="noreferrer" aria-describedby="find-network find-address">
        {say('view.find-others.search', { words: found.words })}
      </a>
      <p class="caption" id="find-network" aria-live="polite">
        {!isOnline && say('view.find-others.offline')}
      </p>
      <p class="caption" id="find-address">
        {say('view.find-others.how')} <span class="find-address">{found.address}</span>
      </p>
    </section>
  );
}
