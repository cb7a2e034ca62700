import { useMemo } from 'preact/hooks';
import { useSay } from '../../view/say';
import { FilterSelect } from './FilterSelect';
import { filterChoices } from './filter-choices';
import { anything, type Wanted } from './filter-items';
import type { Item } from './items';

/** What filters the lexicon as one types and chooses, and how many entries it leaves. */
export function Filter({ wanted, items, found, onWant }: { wanted: Wanted; items: Item[]; found: number; onWant(wanted: Wanted): void }) {
  const say = useSay();
  const filters = useMemo(() => filterChoices(items, wanted.theme, say), [items, wanted.theme, say]);
  const isFiltered = Object.values(wanted).some(Boolean);
  return (
    <search class="filter" aria-label={say('options.lexicon')}>
      <input
        type="search"
        name="filter"
        value={wanted.query}
        placeholder={say('options.filter')}
        aria-label={say('options.filter')}
        onInput={(event) => onWant({ ...wanted, query: event.currentTarget.value })}
      />
      <div class="filter-choices">
        {filters.map(({ part, label, choices }) => (
          <FilterSelect
            key={part}
            name={part}
            label={label}
            value={wanted[part]}
            options={choices}
            onChoose={(value) => onWant({ ...wanted, ...(part === 'theme' && { group: '' }), [part]: value })}
          />
        ))}
      </div>
      <p class="count">
        <span role="status">
          {isFiltered ? say('options.filtered', { found, of: items.length }) : say('options.entries', { count: items.length })}
        </span>
        {isFiltered && (
          <button type="button" name="clear" onClick={() => onWant(anything)}>
            {say('options.filter.clear')}
          </button>
        )}
        <span class="row-keys" id="row-keys">
          {say('options.lexicon.keys')}
        </span>
      </p>
    </search>
  );
}
