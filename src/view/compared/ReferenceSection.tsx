import { useMemo } from 'preact/hooks';
import type { Reference, Review } from '../../core/review';
import { useSay } from '../say';
import { pairGroups } from './differences';
import { LabelTable } from './LabelTable';
import { Pairs } from './Pairs';
import { ReferenceHead } from './ReferenceHead';
import { Statements } from './Statements';
import { onlyThere } from './statements';

/** How this report compares with one reference report: why the two are held for one event, then names, sentences, and what only it tells. */
export function ReferenceSection({ review, reference }: { review: Review; reference: Reference }) {
  const say = useSay();
  const groups = useMemo(() => pairGroups(review, reference), [review, reference]);
  const there = useMemo(() => onlyThere(review, reference.id), [review, reference]);
  const differ = groups.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const title = `reference-${reference.id}`;
  return (
    <section class="reference" data-reference={reference.id} aria-labelledby={`${title} ${title}-from`}>
      <ReferenceHead reference={reference} id={title} />
      {reference.labels.length > 0 && <LabelTable reference={reference} />}
      <p class="caption">{say('view.pairs', { count: reference.aligned.length, differ })}</p>
      <Pairs groups={groups} text={review.article.text} reference={reference} />
      {there.length > 0 && <Statements groups={there} reference={reference} />}
    </section>
  );
}
