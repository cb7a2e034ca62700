import { useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings';
import { useWords } from '../../view/say';
import type { Change } from '../../view/switching';
import type { Doors } from '../doors';
import { showSize } from '../size';
import { DeleteAll } from './DeleteAll';
import { ExportReports } from './ExportReports';
import { findReports, readySearch } from './find-reports';
import { groupsOf } from './groups';
import { ImportReports } from './ImportReports';
import { NewsSearchChoice } from './NewsSearchChoice';
import { Reading } from './Reading';
import { ReportGroup } from './ReportGroup';
import { Search } from './Search';
import { useReferences } from './use-references';

interface Props {
  doors: Doors;
  settings: Settings;
  /** The id of a report that is opened. */
  opened?: string;
  onChange(change: Change): void;
}

/** The reports that others are compared with, where they come from; one of them opened, where the address names it. */
export function References({ doors, opened, settings, onChange }: Props) {
  const { say, language } = useWords();
  const [search, setSearch] = useState('');
  const held = useReferences(doors);
  const { reports, stored, copied, failure, deleted } = held;
  const ready = useMemo(() => readySearch(reports ?? []), [reports]);
  const found = useMemo(() => findReports(ready, search), [ready, search]);
  if (opened !== undefined) return <Reading key={opened} doors={doors} report={reports?.find(({ id }) => id === opened)} id={opened} />;
  const own = found.filter(({ id, from }) => (from === 'kept' || from === 'imported') && !deleted.has(id)).map(({ id }) => id);
  return (
    <>
      <p class="intro">{say('options.references.intro')}</p>
      {failure && <p role="alert">{say(failure)}</p>}
      {stored !== undefined && <p class="count stored">{say('options.stored', { size: showSize(stored, language) })}</p>}
      {copied && copied.held < copied.reports && <p class="not-copied">{say('options.reports.not-copied', { ...copied })}</p>}
      <details class="report-tools">
        <summary>{say('options.reports.tools')}</summary>
        <ExportReports doors={doors} ids={own} attempt={held.attempt} />
        <ImportReports doors={doors} onTaken={held.reload} />
        <DeleteAll ids={own} isSearched={search !== ''} held={held} />
      </details>
      <NewsSearchChoice settings={settings} onChange={onChange} />
      {reports && reports.length > 0 && <Search search={search} found={found.length} of={reports.length} onSearch={setSearch} />}
      {reports && groupsOf(found, search !== '').map((group) => <ReportGroup key={group.from} {...group} search={search} held={held} />)}
    </>
  );
}
