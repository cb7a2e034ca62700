import type { Guidance } from '../core/lexicon/entry';
import { Advice } from './Advice';

/** What guides say on a term, one after the other, also where they disagree. */
export function Guides({ id, guidance }: { id: string; guidance: Guidance[] }) {
  return (
    <ul class="more" id={id}>
      {guidance.map((advice) => (
        <Advice key={advice.who + advice.url} {...advice} />
      ))}
    </ul>
  );
}
