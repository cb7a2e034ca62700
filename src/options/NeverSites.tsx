import { useState } from 'preact/hooks';
import { siteOf } from '../core/muted';
import { hostOf } from '../core/site-address';
import { mute } from '../view/muting';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { Listed } from './Listed';

/** The sites on whose pages nothing is noted, and the way to name one more. */
export function NeverSites({ sites, onChange }: { sites: string[]; onChange(change: Change): void }) {
  const say = useSay();
  const [written, setWritten] = useState('');
  const [isNone, setIsNone] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    const host = hostOf(written);
    const site = host && siteOf(`https://${host}`);
    setIsNone(!site);
    if (!site) return;
    onChange(mute({ of: 'site', site }, true));
    setWritten('');
  };
  return (
    <section>
      <h2>{say('options.never')}</h2>
      <p class="why">{say('options.sites.intro')}</p>
      <form class="site-form" onSubmit={submit}>
        <label>
          {say('options.always.site')}{' '}
          <input
            type="text"
            name="never-site"
            value={written}
            placeholder="news.example"
            onInput={(event) => setWritten(event.currentTarget.value)}
          />
        </label>
        <button type="submit" name="never">
          {say('options.never.add')}
        </button>
      </form>
      <p class="why" role="status">
        {isNone && say('options.always.no-site')}
      </p>
      <Listed
        items={sites}
        again={say('options.again')}
        againLabel={(site) => say('view.unmute-site', { site })}
        onAgain={(site) => onChange(mute({ of: 'site', site }, false))}
      />
    </section>
  );
}
