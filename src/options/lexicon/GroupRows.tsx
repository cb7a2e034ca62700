import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { EntryRow } from './EntryRow';
import type { Item } from './items';
import { LevelSwitch } from './LevelSwitch';
import { groupName } from './names';
import { offBy, type Switches, switchGroup } from './switches';

/** The entries of a group, which are each other's alternatives, with a switch for all of them; or those of a theme that stand alone. */
export function GroupRows(props: { group?: string; items: Item[]; switches: Switches; onChange(change: Change): void }) {
  const { group, items, switches, onChange } = props;
  const say = useSay();
  const [first] = items;
  const on = group === undefined || !switches.groups.has(group);
  const above = first && switches.themes.has(first.theme) ? 'theme' : undefined;
  return (
    <div class="group" data-group={group} data-off={!on || above !== undefined || undefined}>
      <div class="group-head">
        {group !== undefined && (
          <LevelSwitch
            name={say('options.group', { group: groupName(group) })}
            on={on}
            above={above}
            onSwitch={(next) => onChange(switchGroup(group, next))}
          />
        )}
        <h3>{group === undefined ? say('options.group.none') : groupName(group)}</h3>
      </div>
      <ul>
        {items.map((item) => (
          <EntryRow key={item.entry.id} item={item} off={offBy(item, switches)} onChange={onChange} />
        ))}
      </ul>
    </div>
  );
}
