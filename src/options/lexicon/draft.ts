import type { Context, Entry, Guidance, Side } from '../../core/lexicon/entry';
import { Fault } from '../../core/lexicon/fields';
import { parseEntry } from '../../core/lexicon/parse';

/** An entry as it is written in the form: lists are a line each, and what is left empty is left out. */
export interface Draft {
  /** Given where an entry is edited. */
  id?: string;
  forms: string;
  category: string;
  group: string;
  side: Side | '';
  sideReason: string;
  plainer: string;
  why: string;
  guidance: Guidance[];
  noGuidance: string;
  exceptions: Context[];
  only: Context[];
  /** Its weight is changed by a switch of the row, not here. */
  weight?: Entry['weight'];
}

const lines = (list: string[] = []): string => list.join('\n');

const listOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A draft of an entry as it stands. */
export const draftOf = (entry: Entry): Draft => ({
  id: entry.id,
  forms: lines(entry.forms),
  category: entry.category,
  group: entry.group ?? '',
  side: entry.side === 'none' ? '' : (entry.side ?? ''),
  sideReason: entry.sideReason ?? '',
  plainer: lines(entry.plainer),
  why: entry.why,
  guidance: entry.guidance ?? [],
  noGuidance: entry.noGuidance ?? '',
  exceptions: entry.exceptions ?? [],
  only: entry.only ?? [],
  weight: entry.weight,
});

/**
 * The draft of a new entry.
 * @param noGuidance what it says of guidance until the reader gives some
 */
export const newDraft = (words: string, noGuidance: string): Draft => ({
  ...draftOf({ id: '', category: 'contested-labels', forms: [words], why: '', noGuidance }),
  id: undefined,
});

/** An id for a new entry after its first words; a number tells it from one that is taken. */
export function freeId(words: string, taken: ReadonlySet<string>): string {
  const plain = words.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const id =
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'entry';
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function sideOf({ side, sideReason }: Draft): Partial<Pick<Entry, 'side' | 'sideReason'>> {
  if (side) return { side };
  return sideReason.trim() ? { side: 'none', sideReason: sideReason.trim() } : {};
}

const filled = <Item>(name: string, list: Item[]): object => (list.length > 0 ? { [name]: list } : {});

/** The draft as a file would hold it. A term that takes a side and names no group is a group of its own: its counterparts can join it later. */
function rawOf(draft: Draft, id: string): object {
  const group = draft.group.trim().toLowerCase().replace(/\s+/g, '-') || (draft.side ? id : '');
  return {
    id,
    category: draft.category,
    forms: listOf(draft.forms),
    ...(group && { group }),
    ...sideOf(draft),
    ...filled('plainer', listOf(draft.plainer)),
    why: draft.why.trim(),
    ...filled('guidance', draft.guidance),
    ...(draft.guidance.length === 0 && draft.noGuidance.trim() && { noGuidance: draft.noGuidance.trim() }),
    ...filled('exceptions', draft.exceptions),
    ...filled('only', draft.only),
    ...(draft.weight && { weight: draft.weight }),
  };
}

/** What is wrong with a draft, in the parser's own words, and the part that it is wrong in. */
export interface DraftFault {
  field: string;
  fault: string;
}

/** Reads a draft as the parser reads every entry. `taken` are the ids of all entries. */
export function readDraft(draft: Draft, taken: ReadonlySet<string>): { entry: Entry } | DraftFault {
  const id = draft.id ?? freeId(listOf(draft.forms)[0] ?? '', taken);
  try {
    return { entry: parseEntry(rawOf(draft, id)) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { field: error.field ?? 'forms', fault: error.message };
  }
}
