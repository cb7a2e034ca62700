import { useContext } from 'preact/hooks';
import { useSay } from '../../view/say';
import { draftOfEntry } from './held-drafts';
import type { Item } from './items';
import { sideKeys } from './side-keys';
import type { Level } from './switches';
import { WorkshopContext } from './workshop';

const offKeys: Record<Exclude<Level, 'entry'>, string> = {
  check: 'options.off.check',
  theme: 'options.off.theme',
  group: 'options.off.group',
};

/** What is to be known of an entry at a glance: which way it leans, whether it is the reader's, what switches it off. */
export function EntryMarks({ item: { entry, origin }, off }: { item: Item; off?: Level }) {
  const say = useSay();
  const { side = 'none' } = entry;
  const { quiet, drafts } = useContext(WorkshopContext);
  return (
    <span class="entry-marks">
      {!off && side !== 'none' && <span>{say(sideKeys[side])}</span>}
      {!off && quiet.has(entry.id) && <span>{say('options.is-quiet')}</span>}
      {origin !== 'bundled' && <span class="mine">{say(origin === 'own' ? 'options.mine' : 'options.changed')}</span>}
      {drafts.begun?.includes(draftOfEntry(entry.id)) && <span class="mine">{say('options.is-begun')}</span>}
      {off && <span class="off">{say(off === 'entry' ? 'options.off.entry' : offKeys[off])}</span>}
    </span>
  );
}
