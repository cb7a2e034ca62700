import { nameOf } from '../core/compare/findings';
import type { Message } from '../core/message';
import type { Passage, Reference, Review } from '../core/review';
import type { Detail, Item, Say, Section } from './outline';
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
  const about = [headline === name ? undefined : headline, published].filter(Boolean).join(' · ');
  const held = sameEvent ? word('same-event', { evidence: because.join(', ') }) : word('other-event');
  return { text: name, places: [], details: [...(about ? [{ text: about, url: webAddress(url) }] : []), { text: held }] };
}

/** Which reports a review was compared with, and what holds them for the same event; none where there were none. */
export function comparedSections({ references }: Review, say: Say): Section[] {
  if (references.length === 0) return [];
  return [{ title: sayWith(say)('compared'), items: references.map((reference) => referenceItem(reference, say)) }];
}
