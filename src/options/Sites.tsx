import { mute } from '../view/muting';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { Listed } from './Listed';

/** The sites on whose pages nothing is noted. */
export function Sites({ sites, onChange }: { sites: string[]; onChange(change: Change): void }) {
  const say = useSay();
  return (
    <>
      <p class="intro">{say(sites.length ? 'options.sites.intro' : 'options.sites.none')}</p>
      <Listed
        items={sites}
        again={say('options.again')}
        againLabel={(site) => say('view.unmute-site', { site })}
        onAgain={(site) => onChange(mute({ of: 'site', site }, false))}
      />
    </>
  );
}
