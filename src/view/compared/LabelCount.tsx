import type { Label } from '../../core/review';
import { useQuotedLanguage } from '../Told';

/** The words of a name and, where it stands more than once, how often. */
export function LabelCount({ label: { label, count } }: { label: Label }) {
  const lang = useQuotedLanguage();
  return (
    <>
      <span class="label-words" lang={lang}>
        {label}
      </span>{' '}
      {count > 1 && <span class="count">× {count}</span>}
    </>
  );
}
