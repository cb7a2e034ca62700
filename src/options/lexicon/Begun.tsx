import { useContext } from 'preact/hooks';
import { useSay } from '../../view/say';
import { draftOfEntry } from './held-drafts';
import type { Item } from './items';
import { nameOf } from './names';
import { WorkshopContext } from './workshop';

/** The entries that the reader began to change and did not keep, and the way to each. */
export function Begun({ onFind }: { onFind(words: string): void }) {
  const say = useSay();
  const { items, drafts } = useContext(WorkshopContext);
  const isBegun = ({ entry }: Item): boolean => drafts.begun?.includes(draftOfEntry(entry.id)) ?? false;
  const names = drafts.begun?.length ? items.filter(isBegun).map(({ entry }) => nameOf(entry)) : [];
  if (names.length === 0) return null;
  return (
    <p class="begun">
      {say('options.begun')}{' '}
      {names.map((name) => (
        <button key={name} type="button" name="begun" lang="en" onClick={() => onFind(name)}>
          {name}
        </button>
      ))}
    </p>
  );
}
