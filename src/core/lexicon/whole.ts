import { readText } from '../text/text';
import { compileLexicon } from './compile';
import type { Entry } from './entry';
import { runsOf } from './form';
import { findMatches } from './match';

/** What the sides of a group's entries are for or against. */
const TARGETS = ['actor', 'authority'] as const;
/** A word's classes are the bits of one number. */
const MOST_CLASSES = 32;

const placeOf = ({ id, theme }: Entry): string => `${theme ? `lexicon/${theme}.json` : 'the lexicon'}, entry "${id}"`;

function findDoubleIds(entries: Entry[]): string[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (!earlier) first.set(entry.id, entry);
    return earlier ? [`${placeOf(entry)}: its id is that of ${placeOf(earlier)}`] : [];
  });
}

function membersOfGroups(entries: Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!entry.group || !entry.side || entry.side === 'none') continue;
    groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  }
  return groups;
}

function leanOf(group: string, members: Entry[], target: (typeof TARGETS)[number]): string[] {
  const pro = members.filter(({ side }) => side === `for-${target}`);
  const contra = members.filter(({ side }) => side === `against-${target}`);
  if (pro.length > 0 === contra.length > 0) return [];
  const [leaning, wanted] = pro.length > 0 ? [pro, 'against'] : [contra, 'for'];
  const [first] = leaning as [Entry];
  return [
    `${placeOf(first)}: group "${group}" leans one way (${leaning.map(({ id }) => id).join(', ')}): needs a term ${wanted}-${target}`,
  ];
}

const findLeaningGroups = (entries: Entry[]): string[] =>
  [...membersOfGroups(entries)].flatMap(([group, members]) => TARGETS.flatMap((target) => leanOf(group, members, target)));

/** Forms that stand in two entries of which the earlier is noted wherever the later one would be. */
function findHiddenForms(entries: Entry[]): string[] {
  const owner = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    entry.forms.flatMap((form, at) => {
      const first = runsOf(entry, at)[0] ?? '';
      const earlier = owner.get(first);
      if (!earlier) owner.set(first, entry);
      const isHidden = earlier && earlier !== entry && !earlier.only;
      return isHidden ? [`${placeOf(entry)}: form "${form}" is never reached: it stands in ${placeOf(earlier)}`] : [];
    }),
  );
}

/** Forms that are not found in a sentence that holds them: as a rule one ends inside them. */
function findUnreadForms(entry: Entry): string[] {
  const { only: _, exceptions: __, ...bare } = entry;
  const lexicon = compileLexicon([bare]);
  return entry.forms
    .filter((form) => findMatches(readText(`there ${form.replace('=', '').replace('*', 'some')} there`), lexicon).length === 0)
    .map((form) => `${placeOf(entry)}: form "${form}" is never found: no sentence holds its words side by side`);
}

/**
 * What only the whole of a lexicon can have wrong, over all files: an id that stands twice, a sided group that leans one way, a form that an
 * earlier entry hides, a form that no text can hold.
 * @param entries in the order in which they are tried; a fault names an entry's file by its theme.
 * @returns a sentence for each fault.
 */
export const findWholeFaults = (entries: Entry[]): string[] => [
  ...findDoubleIds(entries),
  ...findLeaningGroups(entries),
  ...findHiddenForms(entries),
  ...entries.flatMap(findUnreadForms),
];

/** What is wrong with the word classes as a whole. */
export function findClassFaults(classes: Record<string, string[]>): string[] {
  const names = Object.keys(classes);
  if (names.length <= MOST_CLASSES) return [];
  const [first] = names.slice(MOST_CLASSES);
  return [`src/core/lexicon/word-classes.ts, class ${first}: is one too many, there is room for ${MOST_CLASSES}`];
}
