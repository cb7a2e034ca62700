import type { OnOffer } from '../../view/compared/on-offer';
import { reportName } from '../../view/compared/report-name';
import { showDay } from '../../view/day';
import { Facts } from '../../view/Facts';
import { useWords } from '../../view/say';
import { DeleteButton } from '../DeleteButton';
import { placeOfReport } from '../sections';

/** A report that others are compared with; its headline opens it to be read. */
export function ReportRow(props: { report: OnOffer; isDeleted: boolean; onDelete?(id: string): void; onRestore?(id: string): void }) {
  const { report, isDeleted, onDelete, onRestore } = props;
  const { say, language } = useWords();
  const { id, headline, outlet, published, url, words } = report;
  const facts = [outlet, published && showDay(published, language), say('view.words', { count: words })];
  const name = headline ?? url?.replace(/^https?:\/\/(?:www\.)?/, '') ?? reportName(report);
  return (
    <li class="report" data-report={id} data-deleted={isDeleted || undefined}>
      <span class="report-headline" lang={report.language}>
        {isDeleted ? <bdi>{name}</bdi> : <a href={placeOfReport(id)}>{name}</a>}
      </span>
      <span class="facts">
        <Facts facts={facts} />
      </span>
      {onDelete && onRestore && (
        <DeleteButton name={name} isDeleted={isDeleted} onDelete={() => onDelete(id)} onRestore={() => onRestore(id)} />
      )}
    </li>
  );
}
