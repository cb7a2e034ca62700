import type { Source } from '../core/attribution/attribution';
import type { Reference } from '../core/review';
import { qualifiedThere, qualifiersOf } from './compared/qualified-there';
import { useSay } from './say';
import { Told } from './Told';

/** How a source is described here and, where it is heard there too, in the reports that this one is compared with. */
export function Qualified({ source, references }: { source: Source; references: Reference[] }) {
  const say = useSay();
  const quoted = (words: string[]): string => words.map((each) => say('view.quoted', { words: each })).join(', ');
  const here = qualifiersOf(source);
  return (
    <>
      {here.length > 0 && (
        <p class="qualified">
          <Told message={{ key: 'view.qualified', args: { words: quoted(here) } }} />
        </p>
      )}
      {qualifiedThere(source, references).map(({ report, words }) => (
        <p key={report} class="qualified">
          <Told message={{ key: 'view.qualified.there', args: { report, words: quoted(words) } }} />
        </p>
      ))}
    </>
  );
}
