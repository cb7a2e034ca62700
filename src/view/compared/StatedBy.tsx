import type { Span } from '../../core/article';
import type { Reference } from '../../core/review';
import { showDay } from '../day';
import { webAddress } from '../link';
import { useWords } from '../say';
import { Told } from '../Told';

/** Who states a sentence of a reference of facts, and when, with the way to it; absent where the reference does not tell. */
export function StatedBy({ reference, span }: { reference: Reference; span: Span }) {
  const { language } = useWords();
  const stated = reference.stated?.find(({ start, end }) => start <= span.start && span.start < end);
  if (!stated) return null;
  const message = { key: 'view.stated-by', args: { source: stated.source } };
  const source = <Told message={message} own={{ day: showDay(stated.date, language) }} />;
  const href = stated.url && webAddress(stated.url);
  return (
    <p class="facts stated-by">
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}
