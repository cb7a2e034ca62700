import type { Entry } from './entry';
import { runsOf } from './form';

/** What the sides of a group's entries are for or against. */
const TARGETS = ['actor', 'authority'] as const;

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
  return [`group "${group}" leans one way (${leaning.map(({ id }) => id).join(', ')}): needs a term ${wanted}-${target}`];
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
      return earlier && earlier !== entry && !earlier.only ? [`"${form}" of ${entry.id} is never reached: it stands in ${earlier.id}`] : [];
    }),
  );
}

/**
 * What only the whole of a lexicon can have wrong, over all files: a sided group that leans one way, a form that an earlier entry hides.
 * @returns a sentence for each fault.
 */
export const findWholeFaults = (entries: Entry[]): string[] => [...findLeaningGroups(entries), ...findHiddenForms(entries)];
