import { useState } from 'preact/hooks';
import { defaultSettings, type Settings } from '../../core/settings';
import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';

const checksOnly = ({ checksOff }: Settings): Partial<Settings> => ({ checksOff });
const lexiconOnly = ({
  checksOff: _checks,
  sitesMuted: _sites,
  palette: _palette,
  newsSearch: _search,
  ...rest
}: Settings): Partial<Settings> => rest;

/** What can be put back as it was when Framecheck was installed. */
const parts = [
  { id: 'checks', label: 'options.restore.checks', of: checksOnly },
  { id: 'lexicon', label: 'options.restore.lexicon', of: lexiconOnly },
  { id: 'all', label: 'options.restore.all', of: (settings: Settings): Partial<Settings> => settings },
] as const;

/** Puts parts of the settings back as they were at first, after a second look; it can be taken back like any change. */
export function Restore({ onChange }: { onChange(change: Change): void }) {
  const say = useSay();
  const [asked, setAsked] = useState<(typeof parts)[number]>();
  const restore = (): void => {
    if (asked) onChange((settings) => ({ ...settings, ...asked.of(defaultSettings) }));
    setAsked(undefined);
  };
  return (
    <section class="data-part">
      <h2>{say('options.restore')}</h2>
      <p class="why">{say('options.restore.intro')}</p>
      <div class="entry-buttons">
        {parts.map((part) => (
          <button key={part.id} type="button" name={`restore-${part.id}`} aria-pressed={asked === part} onClick={() => setAsked(part)}>
            {say(part.label)}
          </button>
        ))}
      </div>
      {asked && (
        <div class="confirm" role="alert">
          <p>{say('options.restore.sure', { what: say(asked.label) })}</p>
          <div class="entry-buttons decide">
            <button type="button" name="restore-sure" class="main" onClick={restore}>
              {say('options.restore.yes')}
            </button>
            <button type="button" name="restore-not" onClick={() => setAsked(undefined)}>
              {say('options.form.cancel')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
