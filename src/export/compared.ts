import { nameOf } from '../core/compare/findings';
import { overviewOf, type ReportLine } from '../core/compare/overview';
import type { Message } from '../core/message';
import type { Label, Passage, Reference, Review } from '../core/review';
import type { Detail, Item, Say, Section } from './outline';
import { dateOf } from './published';
import { webAddress } from './web-address';

const sayWith =
  (say: Say) =>
  (part: string, args: Message['args'] = {}): string =>
    say({ key: `export.${part}`, args });

/** What the reference reports have where a passage stands, or would stand. */
export function detailsThere({ reports }: Passage, { references }: Review, say: Say): Detail[] {
  const word = sayWith(say);
  return reports.flatMap(({ reference, pieces }) => {
    const report = references.find(({ id }) => id === reference);
    const name = report ? nameOf(report) : reference;
    return pieces.filter(({ exact }) => exact.trim()).map(({ exact }) => ({ text: word('there', { name, words: exact }) }));
  });
}

function referenceItem(reference: Reference, say: Say): Item {
  const word = sayWith(say);
  const { headline, published, url, sameEvent, because } = reference;
  const name = nameOf(reference);
  const about = [headline === name ? undefined : headline, published && dateOf(published)].filter(Boolean).join(' · ');
  const held = sameEvent ? word('same-event', { evidence: because.join(', ') }) : word('other-event');
  return { text: name, places: [], details: [...(about ? [{ text: about, url: webAddress(url) }] : []), { text: held }] };
}

const called = ({ label, count }: Label): string => (count > 1 ? `${label} × ${count}` : label);

/** A report among several: what it calls those whom the others call otherwise, whom it hears, which figures it has otherwise. */
function lineItem({ reference, names, sources, named, quotations, figures }: ReportLine, say: Say): Item {
  const word = sayWith(say);
  const details = [
    ...names.filter(({ labels }) => labels.length > 0).map(({ labels }) => labels.map(called).join(', ')),
    word('heard', { sources, named, quotations }),
    ...figures.map(({ here, there }) => word('other-figure', { here: here.exact, there: there.exact })),
  ];
  return { text: reference ? nameOf(reference) : word('this-report'), places: [], details: details.map((text) => ({ text })) };
}

/** Which reports a review was compared with, what holds them for the same event, and several of them side by side; none where there were none. */
export function comparedSections(review: Review, say: Say): Section[] {
  const { references } = review;
  if (references.length === 0) return [];
  const lines = overviewOf(review);
  const compared = { title: sayWith(say)('compared'), items: references.map((reference) => referenceItem(reference, say)) };
  return [
    compared,
    ...(lines.length > 0 ? [{ title: sayWith(say)('side-by-side'), items: lines.map((line) => lineItem(line, say)) }] : []),
  ];
}
