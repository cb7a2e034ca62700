import { useCallback, useContext } from 'preact/hooks';
import type { Review } from '../../core/review';
import { ActionsContext } from '../actions';
import { useSay } from '../say';
import { useLatest } from '../use-latest';
import { useOnline } from '../use-online';

interface Found {
  words: string;
  address: string;
}

/** Where a news search looks for the names of this story; what reads them is not loaded before. */
async function find(review: Review, newsSearch: () => Promise<string>): Promise<Found | null> {
  const [template, { searchWords }, { searchAddress }] = await Promise.all([
    newsSearch(),
    import('../../core/search-words'),
    import('../../core/news-search'),
  ]);
  const words = searchWords(review);
  return words.length > 0 ? { words: words.join(' '), address: searchAddress(template, words) } : null;
}

/** Where a news search is found, null where there is nothing to look for; undefined until that is known. */
export function useNewsSearch(review: Review): Found | null | undefined {
  const { newsSearch } = useContext(ActionsContext);
  const ask = useCallback(async () => (newsSearch ? find(review, newsSearch) : null), [review, newsSearch]);
  const found = useLatest(ask, null);
  return newsSearch ? found : null;
}

/** The way to other reports of this story: a link to the reader's news search, its address in sight before anything is sent there. */
export function FindOthers({ found }: { found: Found }) {
  const say = useSay();
  const isOnline = useOnline();
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
