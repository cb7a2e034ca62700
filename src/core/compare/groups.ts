import type { Entry } from '../lexicon/entry';
import { stemOf } from './stem';

/** A wording of a group: its stems, in order. */
interface Wording {
  stems: string[];
  group: string;
}

/** What else a thing is called: the wordings of the lexicon's groups by the stem of their last word. */
export type Groups = ReadonlyMap<string, readonly Wording[]>;

/** Only these entries name someone or something; the others colour what is said of it. */
const NAMING = new Set(['contested-labels', 'euphemisms']);

/** Longer advice ("the group by its name") is no wording. */
const LONGEST = 3;
const NO_WORDING = new Set(['the', 'a', 'an', 'or', 'say', 'what', 'who', 'name', 'by']);

function readWording(form: string, group: string): Wording[] {
  const words = form.replace(/^=/, '').toLowerCase().split(' ');
  if (words.length > LONGEST || words.some((word) => NO_WORDING.has(word) || word.includes('*'))) return [];
  return [{ stems: words.map(stemOf), group }];
}

const known = new WeakMap<readonly Entry[], Groups>();

/** Reads the groups of the lexicon: the forms of their entries and the plainer wording for them. The same entries are read once. */
export function readGroups(entries: readonly Entry[]): Groups {
  const groups = known.get(entries) ?? readWordings(entries);
  known.set(entries, groups);
  return groups;
}

function readWordings(entries: readonly Entry[]): Groups {
  const groups = new Map<string, Wording[]>();
  for (const { category, group, forms, plainer = [] } of entries) {
    if (!group || !NAMING.has(category)) continue;
    for (const wording of [...forms, ...plainer].flatMap((form) => readWording(form, group))) {
      const last = wording.stems.at(-1) as string;
      groups.set(last, [...(groups.get(last) ?? []), wording]);
    }
  }
  return groups;
}

function endsAt({ stems: wording }: Wording, stems: readonly string[], at: number): boolean {
  for (let index = 0, from = at - wording.length + 1; index < wording.length; index++)
    if (stems[from + index] !== wording[index]) return false;
  return true;
}

/**
 * The groups that have a wording which ends with the word at `at`.
 * @param wordings those whose last stem is this word's.
 */
export function groupsEndingAt(wordings: readonly Wording[], stems: readonly string[], at: number): ReadonlySet<string> | undefined {
  let found: Set<string> | undefined;
  for (const wording of wordings) if (endsAt(wording, stems, at)) found = (found ?? new Set()).add(wording.group);
  return found;
}
