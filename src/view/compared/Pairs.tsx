import type { Reference } from '../../core/review';
import { useSay } from '../say';
import type { PairGroup } from './differences';
import { PairDetails } from './PairDetails';

/** Sentences that both reports have and in which words differ, under the weightiest difference of each. */
export function Pairs({ groups, text, reference }: { groups: PairGroup[]; text: string; reference: Reference }) {
  const say = useSay();
  return groups.map(({ note, pairs }) => (
    <section key={note.check} class="pairs" data-kind={note.kind} data-check={note.check}>
      <h3>
        <span class="kind-name">{say(note.title)}</span> <span class="count">{pairs.length}</span>
      </h3>
      {pairs.map((pair) => (
        <PairDetails key={`${pair.here.start} ${pair.there.start}`} note={note} pair={pair} text={text} reference={reference} />
      ))}
    </section>
  ));
}
