import { useSay } from '../../view/say';
import { MoreRows } from '../lexicon/MoreRows';
import { useGrowing } from '../lexicon/use-growing';
import type { Group } from './groups';
import { ReportRow } from './ReportRow';
import type { References } from './use-references';

/** The reports that come from one place, drawn as far as they are read; those that are the reader's can be deleted. */
export function ReportGroup({ from, title, intro, reports, search, held }: Group & { search: string; held: References }) {
  const say = useSay();
  const growing = useGrowing(search, reports.length);
  const isOwn = from === 'kept' || from === 'imported';
  return (
    <section class="reports" data-from={from}>
      <h2>
        {say(title)} {reports.length > 0 && <span class="count">{reports.length}</span>}
      </h2>
      <p class="why">{say(intro)}</p>
      <ul>
        {reports.slice(0, growing.drawn).map((report) => (
          <ReportRow
            key={report.id}
            report={report}
            isDeleted={held.deleted.has(report.id)}
            {...(isOwn && { onDelete: (id: string) => held.remove([id]), onRestore: (id: string) => held.restore([id]) })}
          />
        ))}
      </ul>
      <MoreRows growing={growing} total={reports.length} label={(count) => say('options.reports.more', { count })} />
    </section>
  );
}
