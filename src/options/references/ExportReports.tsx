import { MOST_OF_PACK } from '../../core/compare/reports/report-pack';
import { useSay } from '../../view/say';
import type { Doors } from '../doors';
import { today } from '../today';

const tooLarge = () => Object.assign(new Error('too large'), { said: { key: 'options.reports.export.large', args: {} } });

/** Takes the kept and imported reports that are shown out as a file. */
export function ExportReports({ doors, ids, attempt }: { doors: Doors; ids: string[]; attempt(work: Promise<unknown>): void }) {
  const say = useSay();
  const save = async (): Promise<void> => {
    const pack = await doors.packOfReports(ids);
    if (new Blob([pack]).size > MOST_OF_PACK) throw tooLarge();
    doors.save(`framecheck-reports-${today()}.json`, 'application/json', pack);
  };
  return (
    <section class="data-part">
      <h2>{say('options.export')}</h2>
      <p class="why">{say(ids.length ? 'options.reports.export.intro' : 'options.reports.export.none')}</p>
      <div class="entry-buttons">
        <button type="button" name="export-reports" disabled={ids.length === 0} onClick={() => attempt(save())}>
          {say('options.reports.export', { count: ids.length })}
        </button>
      </div>
    </section>
  );
}
