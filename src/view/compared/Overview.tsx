import { overviewOf, type ReportLine } from '../../core/compare/overview';
import type { Label, Reference, Review } from '../../core/review';
import { lookAtDifference } from '../looks';
import { useSay } from '../say';
import { Told, useQuotedLanguage } from '../Told';
import { Way } from '../Way';
import { HereLabel } from './HereLabel';
import { labelsOf } from './LabelTable';
import { reportName } from './report-name';

/** What a report calls somebody, a name a line: one here leads to the page, those there to the table beneath. */
function Names({ labels, reference }: { labels: Label[]; reference?: Reference }) {
  const lang = useQuotedLanguage();
  if (labels.length === 0) return <p>–</p>;
  if (reference)
    return (
      <p lang={lang}>
        <Way to={{ tab: 'compared', id: labelsOf(reference) }}>
          {labels.map((label) => (
            <span key={label.label} class="name-line">
              {counted(label)}
            </span>
          ))}
        </Way>
      </p>
    );
  return (
    <ul>
      {labels.map((label) => (
        <li key={label.label}>
          <HereLabel label={label} />
        </li>
      ))}
    </ul>
  );
}

const counted = ({ label, count }: Label): string => (count > 1 ? `${label} × ${count}` : label);

function Row({ line, review }: { line: ReportLine; review: Review }) {
  const say = useSay();
  const { reference, names, sources, named, quotations, figures } = line;
  return (
    <tr data-report={reference?.id ?? ''}>
      <th scope="row">{reference ? <a href={`#reference-${reference.id}`}>{reportName(reference)}</a> : say('view.overview.here')}</th>
      <td class="overview-names">
        {names.map(({ referent, labels }) => (
          <Names key={referent} labels={labels} reference={reference} />
        ))}
      </td>
      <td>
        <Way to={reference ? undefined : { tab: 'sources', id: 'tab-sources' }}>
          {say('view.overview.sources', { count: sources, named })}
        </Way>
      </td>
      <td>{say('view.overview.quotations', { count: quotations })}</td>
      <td>
        {figures.map(({ here, there }) => (
          <p key={`${here.start} ${there.start}`}>
            <Way to={lookAtDifference(review, 'differing-figures', reference?.id ?? '', here)}>
              <Told message={{ key: 'view.overview.figure', args: { here: here.exact, there: there.exact } }} />
            </Way>
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
            <Row key={line.reference?.id ?? ''} line={line} review={review} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
