import { useState } from 'preact/hooks';
import { siteOf } from '../core/muted';
import { hostOf } from '../core/site-address';
import { mute } from '../view/muting';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { Listed } from './Listed';
import { SiteForm } from './SiteForm';

/** The sites on whose pages nothing is noted, and the way to name one more. */
export function NeverSites({ sites, onChange }: { sites: string[]; onChange(change: Change): void }) {
  const say = useSay();
  const [isNone, setIsNone] = useState(false);
  const add = (written: string): boolean => {
    const host = hostOf(written);
    const site = host && siteOf(`https://${host}`);
    setIsNone(!site);
    if (site) onChange(mute({ of: 'site', site }, true));
    return Boolean(site);
  };
  return (
    <section>
      <h2>{say('options.never')}</h2>
      <p class="why">{say('options.sites.intro')}</p>
      <SiteForm
        field="never-site"
        name="never"
        add={say('options.never.add')}
        said={isNone ? say('options.always.no-site') : undefined}
        onAdd={add}
      />
      <Listed
        items={sites}
        again={say('options.again')}
        againLabel={(site) => say('view.unmute-site', { site })}
        onAgain={(site) => onChange(mute({ of: 'site', site }, false))}
      />
    </section>
  );
}
