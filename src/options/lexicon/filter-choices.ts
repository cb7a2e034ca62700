import type { Say } from '../../view/say';
import type { Wanted } from './filter-items';
import type { Item } from './items';
import { groupName, themeKey } from './names';
import { sideKeys } from './side-keys';

type Choice = [value: string, name: string];

/** A filter of the table with its choices, the first of which is no filter. */
export interface FilterChoice {
  part: Exclude<keyof Wanted, 'query'>;
  label: string;
  choices: Choice[];
}

const among = <Value>(items: Item[], partOf: (item: Item) => Value | undefined): Value[] => [
  ...new Set(items.map(partOf).filter((value) => value !== undefined)),
];

/** What the table can be filtered by; the groups are those of the theme that is chosen. */
export function filterChoices(items: Item[], theme: string, say: Say): FilterChoice[] {
  const inTheme = theme ? items.filter((item) => item.theme === theme) : items;
  const groups = among(inTheme, ({ entry }) => entry.group).map((group): Choice => [group, groupName(group)]);
  return [
    {
      part: 'theme',
      label: 'options.filter.theme',
      choices: [['', 'options.filter.themes'], ...among(items, (item) => item.theme).map((each): Choice => [each, themeKey(each)])],
    },
    {
      part: 'check',
      label: 'options.filter.check',
      choices: [
        ['', 'options.filter.checks'],
        ...among(items, ({ entry }) => entry.category).map((each): Choice => [each, `${each}.title`]),
      ],
    },
    { part: 'side', label: 'options.filter.side', choices: [['', 'options.filter.sides'], ...Object.entries(sideKeys)] },
    {
      part: 'group',
      label: 'options.filter.group',
      choices: [['', 'options.filter.groups'], ...groups.sort(([, one], [, other]) => one.localeCompare(other))],
    },
    {
      part: 'state',
      label: 'options.filter.state',
      choices: [
        ['', 'options.filter.states'],
        ['own', 'options.filter.own'],
        ['changed', 'options.filter.changed'],
        ['off', 'options.filter.off'],
        ['quiet', 'options.filter.quiet'],
      ],
    },
  ].map(({ part, label, choices }) => ({
    part: part as FilterChoice['part'],
    label: say(label),
    choices: choices.map(([value, key]): Choice => [value as string, say(key as string)]),
  }));
}
