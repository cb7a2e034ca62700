import { mute } from '../view/muting';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { AlwaysSites } from './AlwaysSites';
import type { Doors } from './doors';
import { Listed } from './Listed';

interface Props {
  doors: Doors;
  sites: string[];
  /** A site that is to be always checked, where an address named one. */
  words?: string;
  onChange(change: Change): void;
}

/** The sites whose pages are always checked, and those on which nothing is noted. */
export function Sites({ doors, sites, words, onChange }: Props) {
  const say = useSay();
  return (
    <>
      <AlwaysSites doors={doors} words={words} />
      <h2>{say('options.never')}</h2>
      <p class="why">{say(sites.length ? 'options.sites.intro' : 'options.sites.none')}</p>
      <Listed
        items={sites}
        again={say('options.again')}
        againLabel={(site) => say('view.unmute-site', { site })}
        onAgain={(site) => onChange(mute({ of: 'site', site }, false))}
      />
    </>
  );
}
