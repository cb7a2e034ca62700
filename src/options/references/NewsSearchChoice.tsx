import { useState } from 'preact/hooks';
import { faultOfTemplate, newsSearches, newsSearchOf } from '../../core/news-search';
import type { Settings } from '../../core/settings';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';

const OWN = 'own';

const faultKeys = { long: 'options.search.fault-long', mark: 'options.search.fault-mark', https: 'options.search.fault-https' };

/** The reader's own address of a search, kept once it can be one. */
function OwnAddress({ template, onKeep }: { template: string; onKeep(template: string): void }) {
  const say = useSay();
  const [draft, setDraft] = useState(template);
  const fault = draft ? faultOfTemplate(draft) : undefined;
  return (
    <div class="own-search">
      <label for="own-search">{say('options.search.address')}</label>
      <input
        type="text"
        id="own-search"
        name="own-search"
        value={draft}
        placeholder="https://news.example/search?q=%s"
        aria-invalid={fault !== undefined}
        aria-describedby="own-search-fault"
        onInput={({ currentTarget: { value } }) => {
          setDraft(value);
          if (value && faultOfTemplate(value) === undefined) onKeep(value);
        }}
      />
      <p id="own-search-fault" class="why" role="status">
        {fault && say(faultKeys[fault])}
      </p>
    </div>
  );
}

/** Which news search “Find other reports” opens: one of a few, or one's own. */
export function NewsSearchChoice({ settings, onChange }: { settings: Settings; onChange(change: Change): void }) {
  const say = useSay();
  const template = newsSearchOf(settings);
  const known = newsSearches.find((search) => search.template === template);
  const [isOwn, setOwn] = useState(!known);
  const keep = (chosen: string): void => onChange((now) => ({ ...now, newsSearch: chosen === newsSearches[0].template ? [] : [chosen] }));
  const choose = (value: string): void => {
    setOwn(value === OWN);
    if (value !== OWN) keep(value);
  };
  return (
    <details class="report-tools" data-news-search>
      <summary>{say('options.search', { name: known?.name ?? new URL(template.replace('%s', '')).host })}</summary>
      <p class="why">{say('options.search.intro')}</p>
      <select
        name="news-search"
        aria-label={say('options.search.choose')}
        value={isOwn || !known ? OWN : template}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {newsSearches.map((search) => (
          <option key={search.template} value={search.template}>
            {search.name}
          </option>
        ))}
        <option value={OWN}>{say('options.search.own')}</option>
      </select>
      {(isOwn || !known) && <OwnAddress template={known ? '' : template} onKeep={keep} />}
    </details>
  );
}
