import { isShared } from '../../core/compare/labels/alike';
import type { Label } from '../../core/review';
import { HereLabel } from './HereLabel';
import { ThereLabel } from './ThereLabel';
import { VoiceCounts } from './VoiceCounts';

/** What one report calls somebody, the most frequent name first; names that the other report does without carry the line of names. */
export function LabelList(props: {
  side: 'here' | 'there';
  labels: Label[];
  others: Label[];
  opened?: Label;
  onOpen?(label: Label): void;
}) {
  const { side, labels, others, opened, onOpen } = props;
  return (
    <ul class="label-list">
      {labels.map((label) => {
        const own = !isShared(label, others);
        return (
          <li key={label.label} data-kind={own ? 'names' : undefined} data-quoted={label.voices.quoted === label.count || undefined}>
            {side === 'here' ? (
              <HereLabel label={label} />
            ) : (
              <ThereLabel label={label} open={opened === label} onOpen={() => onOpen?.(label)} />
            )}
            <VoiceCounts label={label} />
          </li>
        );
      })}
    </ul>
  );
}
