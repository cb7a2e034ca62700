import type { Note, Reference } from '../../core/review';
import { useSay } from '../say';
import { DifferenceRow } from './DifferenceRow';
import type { Pair } from './differences';
import { MarkedSentence } from './MarkedSentence';
import { PairFoot } from './PairFoot';
import { reportName } from './report-name';
import { StatedBy } from './StatedBy';

/** Two sentences that tell the same: the differing words side by side, and beneath them, once opened, both sentences whole. */
export function PairDetails({ note, pair, text, reference }: { note: Note; pair: Pair; text: string; reference: Reference }) {
  const say = useSay();
  const { here, there, differences } = pair;
  return (
    <details class="pair" data-pair>
      <summary>
        {differences.map((difference) => (
          <DifferenceRow key={`${difference.check} ${difference.index}`} difference={difference} report={reportName(reference)} />
        ))}
      </summary>
      <div class="pair-sentences">
        <div class="side">
          <h4>{say('view.here')}</h4>
          <MarkedSentence text={text} span={here} markings={differences.map((each) => ({ ...each.here, kind: each.kind }))} />
        </div>
        <div class="side">
          <h4>{reportName(reference)}</h4>
          <MarkedSentence text={reference.text} span={there} markings={differences.map((each) => ({ ...each.there, kind: each.kind }))} />
          <StatedBy reference={reference} span={there} />
        </div>
      </div>
      <PairFoot note={note} pair={pair} reference={reference} />
    </details>
  );
}
