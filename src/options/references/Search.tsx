import { useSay } from '../../view/say';

/** Searches the reports as one types, and says how many there are. */
export function Search({ search, found, of, onSearch }: { search: string; found: number; of: number; onSearch(search: string): void }) {
  const say = useSay();
  return (
    <search class="filter" aria-label={say('options.references')}>
      <input
        type="search"
        name="search"
        value={search}
        placeholder={say('options.reports.search')}
        aria-label={say('options.reports.search')}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <p class="count" role="status">
        {search ? say('options.reports.found', { found, of }) : say('options.reports', { count: of })}
      </p>
    </search>
  );
}
