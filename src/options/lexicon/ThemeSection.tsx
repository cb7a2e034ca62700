import { useSay } from '../../view/say';
import type { Change } from '../../view/switching';
import { GroupRows } from './GroupRows';
import type { Section } from './items';
import { LevelSwitch } from './LevelSwitch';
import { themeKey } from './names';
import { type Switches, switchTheme } from './switches';

/** How many entries a theme has, and how many of them are off. */
export interface ThemeCount {
  entries: number;
  off: number;
}

/** The entries of a theme, which can be switched off as a whole. */
export function ThemeSection(props: { section: Section; count: ThemeCount; switches: Switches; onChange(change: Change): void }) {
  const { section, count, switches, onChange } = props;
  const say = useSay();
  const name = say(themeKey(section.theme));
  const on = !switches.themes.has(section.theme);
  return (
    <section class="theme" data-theme={section.theme} data-off={!on || undefined}>
      <div class="theme-head">
        <LevelSwitch name={name} on={on} onSwitch={(next) => onChange(switchTheme(section.theme, next))} />
        <h2>{name}</h2>
        <span class="count">
          {say('options.entries', { count: count.entries })}
          {count.off > 0 && ` · ${say('options.off', { count: count.off })}`}
        </span>
      </div>
      {section.groups.map(({ group, items }) => (
        <GroupRows key={group ?? ''} group={group} items={items} switches={switches} onChange={onChange} />
      ))}
    </section>
  );
}
