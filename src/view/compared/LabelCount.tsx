import type { Label } from '../../core/review';

/** The words of a name and, where it stands more than once, how often. */
export function LabelCount({ label: { label, count } }: { label: Label }) {
  return (
    <>
      <span class="label-words">{label}</span> {count > 1 && <span class="count">× {count}</span>}
    </>
  );
}
