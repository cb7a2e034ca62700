import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { useWords } from '../../view/say';
import type { Change } from '../../view/switching';
import type { Doors } from '../doors';
import { showSize } from '../size';
import { Export } from './Export';
import { Import } from './Import';
import { Restore } from './Restore';

/** What the reader changed, as a whole: taken out as a file, brought in, put back as it was; and how much is stored. */
export function Data({ doors, settings, onChange }: { doors: Doors; settings: Settings; onChange(change: Change): void }) {
  const { say, language } = useWords();
  const [stored, setStored] = useState<number>();
  useEffect(() => void doors.stored().then(setStored, console.error), [doors]);
  return (
    <>
      <p class="intro">{say('options.data.intro')}</p>
      <Export doors={doors} settings={settings} />
      <Import entries={doors.entries} settings={settings} onChange={onChange} />
      <Restore onChange={onChange} />
      {stored !== undefined && <p class="count stored">{say('options.stored', { size: showSize(stored, language) })}</p>}
    </>
  );
}
