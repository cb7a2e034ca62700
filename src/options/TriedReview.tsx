import { useMemo } from 'preact/hooks';
import type { Review } from '../core/review';
import { type Actions, ActionsContext } from '../view/actions';
import { Counts } from '../view/Counts';
import { mute } from '../view/muting';
import { rowsByKind } from '../view/rows';
import type { Change } from '../view/switching';
import { Words } from '../view/Words';

/** What was noted in a tried text, with the same parts as in the popup. */
export function TriedReview({ review, onChange }: { review: Review; onChange(change: Change): void }) {
  const groups = useMemo(() => rowsByKind(review.notes), [review]);
  const actions = useMemo<Actions>(() => ({ mute: (what) => onChange(mute(what, true)) }), [onChange]);
  return (
    <ActionsContext.Provider value={actions}>
      <div role="status">
        <Counts review={review} groups={groups} />
      </div>
      <Words review={review} groups={groups} />
    </ActionsContext.Provider>
  );
}
