import type { Span } from '../../core/article';
import { useQuotedLanguage } from '../Told';
import { type Marking, segmentsOf } from './segments';

/** No more of a sentence is shown, in UTF-16 units: a page without full stops is one sentence. */
const LONGEST = 1500;

/** A sentence with only the differing words marked, each by its kind. */
export function MarkedSentence({ text, span, markings }: { text: string; span: Span; markings: Marking[] }) {
  const lang = useQuotedLanguage();
  const end = Math.min(span.end, span.start + LONGEST);
  return (
    <p class="sentence" lang={lang}>
      {segmentsOf(text, { start: span.start, end }, markings).map(({ text: words, kind }, index) =>
        kind ? (
          <mark key={index} data-kind={kind}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
      {end < span.end && ' …'}
    </p>
  );
}
