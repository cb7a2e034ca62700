import { useSay } from '../view/say';

/** The field that filters the lexicon, and how many entries it leaves. */
export function Filter({ query, found, of, onQuery }: { query: string; found: number; of: number; onQuery(query: string): void }) {
  const say = useSay();
  return (
    <div class="filter">
      <input
        type="search"
        name="filter"
        value={query}
        placeholder={say('options.filter')}
        aria-label={say('options.filter')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <span class="count" aria-live="polite">
        {query ? say('options.filtered', { found, of }) : say('options.entries', { count: of })}
      </span>
    </div>
  );
}
