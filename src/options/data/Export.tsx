import { entriesToCsv, packOf } from '../../core/pack';
import type { Settings } from '../../core/settings';
import { useSay } from '../../view/say';
import type { Doors } from '../doors';
import { today } from '../today';

/** The two files that can be taken out. */
export function Export({ doors, settings }: { doors: Doors; settings: Settings }) {
  const say = useSay();
  const name = `framecheck-${today()}`;
  return (
    <section class="data-part">
      <h2>{say('options.export')}</h2>
      <p class="why">{say('options.export.intro', { count: settings.ownEntries.length })}</p>
      <div class="entry-buttons">
        <button type="button" name="export-json" onClick={() => doors.save(`${name}.json`, 'application/json', packOf(settings))}>
          {say('options.export.json')}
        </button>
        <button type="button" name="export-csv" onClick={() => doors.save(`${name}.csv`, 'text/csv', entriesToCsv(settings.ownEntries))}>
          {say('options.export.csv')}
        </button>
      </div>
    </section>
  );
}
