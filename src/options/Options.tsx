import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Settings } from '../core/settings';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { About } from './About';
import { Checks } from './Checks';
import { Data } from './data/Data';
import type { Doors } from './doors';
import { Highlights } from './Highlights';
import { Lexicon } from './lexicon/Lexicon';
import { References } from './references/References';
import { SavedLine } from './SavedLine';
import { Side } from './Side';
import { Sites } from './Sites';
import { type Place, sections } from './sections';
import { Try } from './Try';
import { Undo } from './Undo';
import { usePlace } from './use-place';
import { useSettings } from './use-settings';

function Body(props: { place: Place; doors: Doors; settings: Settings; onChange(change: Change): void }) {
  const { place, doors, settings, onChange } = props;
  const { section, words, isPrivate = false } = place;
  if (section === 'checks') return <Checks checks={doors.checks} settings={settings} onChange={onChange} />;
  if (section === 'lexicon')
    return <Lexicon doors={doors} settings={settings} from={words ? { words, isPrivate } : undefined} onChange={onChange} />;
  if (section === 'sites') return <Sites doors={doors} sites={settings.sitesMuted} words={words} onChange={onChange} />;
  if (section === 'highlights') return <Highlights settings={settings} onChange={onChange} />;
  if (section === 'data') return <Data doors={doors} settings={settings} onChange={onChange} />;
  if (section === 'references') return <References doors={doors} opened={place.report} settings={settings} onChange={onChange} />;
  if (section === 'try') return <Try doors={doors} settings={settings} onChange={onChange} />;
  return <About version={doors.version} entries={doors.entries.length} />;
}

/**
 * The options page: a side list, the section that the address names, how the last change fared and the way to take it back; `children` stand
 * above every section.
 */
export function Options({ doors, children }: { doors: Doors; children?: ComponentChildren }) {
  const say = useSay();
  const place = usePlace();
  const { section } = place;
  const { settings, change, saved, steps, undo } = useSettings(doors);
  const entries = useMemo(() => [...doors.entries, ...(settings?.ownEntries ?? [])], [doors.entries, settings?.ownEntries]);
  useEffect(() => {
    document.title = say('options.title', { section: say(sections[section]) });
  }, [say, section]);
  return (
    <>
      <Side current={section} />
      <main data-section={section} aria-busy={!settings}>
        {children}
        <h1>{say(sections[section])}</h1>
        {settings && <Body place={place} doors={doors} settings={settings} onChange={change} />}
      </main>
      <div class="below">
        <SavedLine saved={saved} />
        <Undo steps={steps} entries={entries} undo={undo} />
      </div>
    </>
  );
}
