import { overviewOf, type ReportLine } from '../../core/compare/overview';
import type { Label, Review } from '../../core/review';
import { useSay } from '../say';
import { Told, useQuotedLanguage } from '../Told';
import { reportName } from './report-name';

const counted = ({ label, count }: Label): string => (count > 1 ? `${label} × ${count}` : label);

function Row({ line }: { line: ReportLine }) {
  const say = useSay();
  const lang = useQuotedLanguage();
  const { reference, names, sources, named, quotations, figures } = line;
  return (
    <tr data-report={reference?.id ?? ''}>
      <th scope="row">{reference ? <a href={`#reference-${reference.id}`}>{reportName(reference)}</a> : say('view.overview.here')}</th>
      <td class="overview-names">
        {names.map(({ referent, labels }) => (
          <p key={referent} lang={lang}>
            {labels.length > 0 ? labels.map(counted).join(', ') : '–'}
          </p>
        ))}
      </td>
      <td>{say('view.overview.sources', { count: sources, named })}</td>
      <td>{say('view.overview.quotations', { count: quotations })}</td>
      <td>
        {figures.map(({ here, there }) => (
          <p key={`${here} ${there}`}>
            <Told message={{ key: 'view.overview.figure', args: { here, there } }} />
          </p>
        ))}
      </td>
    </tr>
  );
}

const columns = [
  'view.overview.report',
  'view.overview.names',
  'view.overview.heard',
  'view.overview.quoted',
  'view.overview.figures',
] as const;

/** Several reports side by side: what each calls the same people and things, how many it hears and quotes, and which figures differ. */
export function Overview({ review }: { review: Review }) {
  const say = useSay();
  const lines = overviewOf(review);
  if (lines.length === 0) return null;
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 id="overview">{say('view.overview', { count: lines.length })}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.reference?.id ?? ''} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
