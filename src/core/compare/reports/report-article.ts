import type { Article } from '../../article';
import type { ReferenceReport, Stated } from '../reference-report';
import type { BundledReport } from './parse-report';

/** What stands in the place of an outlet. */
export const REFERENCE_OUTLET = 'Framecheck reference';

/** A bundled report as a text: its headline, a blank line, a line for each statement. */
function articleOf({ headline, date, statements }: BundledReport): Article {
  const body = statements.map(({ says }) => says).join('\n');
  return {
    text: `${headline}\n\n${body}`,
    headline: { start: 0, end: headline.length },
    published: date,
    outlet: REFERENCE_OUTLET,
    language: 'en',
    read: 'whole',
  };
}

function statedIn({ headline, statements }: BundledReport): Stated[] {
  let end = headline.length + 1;
  return statements.map(({ says, source, date, url }) => {
    const start = end + 1;
    end = start + says.length;
    return { start, end, source, date, ...(url !== undefined && { url }) };
  });
}

/** A bundled report as the reference that a report is compared with. */
export const referenceOf = (report: BundledReport): ReferenceReport => ({
  id: report.id,
  article: articleOf(report),
  stated: statedIn(report),
});
