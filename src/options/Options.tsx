import { useEffect } from 'preact/hooks';
import type { Settings } from '../core/settings';
import { useSay } from '../view/say';
import type { Change } from '../view/switching';
import { About } from './About';
import { Checks } from './Checks';
import type { Doors } from './doors';
import { Lexicon } from './Lexicon';
import { References } from './References';
import { SavedLine } from './SavedLine';
import { Side } from './Side';
import { type Section, sections } from './sections';
import { Try } from './Try';
import { useSection } from './use-section';
import { useSettings } from './use-settings';

function Body(props: { section: Section; doors: Doors; settings: Settings; onChange(change: Change): void }) {
  const { section, doors, settings, onChange } = props;
  if (section === 'checks') return <Checks checks={doors.checks} settings={settings} onChange={onChange} />;
  if (section === 'lexicon') return <Lexicon entries={doors.entries} checks={doors.checks} settings={settings} onChange={onChange} />;
  if (section === 'references') return <References doors={doors} />;
  if (section === 'try') return <Try doors={doors} settings={settings} onChange={onChange} />;
  return <About version={doors.version} entries={doors.entries.length} />;
}

/** The options page: a side list, the section that the address names, and how the last change fared. */
export function Options({ doors }: { doors: Doors }) {
  const say = useSay();
  const section = useSection();
  const { settings, change, saved } = useSettings(doors);
  useEffect(() => {
    document.title = say('options.title', { section: say(sections[section]) });
  }, [say, section]);
  return (
    <>
      <Side current={section} />
      <main data-section={section} aria-busy={!settings}>
        <h1>{say(sections[section])}</h1>
        {settings && <Body section={section} doors={doors} settings={settings} onChange={change} />}
      </main>
      <SavedLine saved={saved} />
    </>
  );
}
