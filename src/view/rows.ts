import type { Kind } from '../core/check';
import type { Note, Passage } from '../core/review';

/** A passage with its number in its note. */
interface Place {
  passage: Passage;
  index: number;
}

/** What the list of words shows as one: a passage, or the repeated words of one entry in one voice. */
export interface Row {
  id: string;
  note: Note;
  places: [Place, ...Place[]];
}

export interface KindRows {
  kind: Kind;
  rows: Row[];
  /** How many places its rows hold. */
  places: number;
}

/** Notes that are a roster: they are shown as the list of sources, not among the words. */
const rosters = new Set(['source-balance']);

/** The notes whose passages stand one by one. */
export const notesOfPassages = (notes: Note[]): Note[] => notes.filter(({ check }) => !rosters.has(check));

/** Of these, the ones that this report alone gives rise to; the others stand beside the reports that they compare it with. */
const notesOfWords = (notes: Note[]): Note[] => notesOfPassages(notes).filter(({ basis }) => basis !== 'comparison');

const kindsInOrder: Kind[] = ['names', 'modifiers', 'doubt', 'sources', 'acts and figures'];

const foldKey = (passage: Passage, index: number): string => (passage.entry ? `${passage.entry} ${passage.voice}` : String(index));

function rowsOf(note: Note): Row[] {
  const rows = new Map<string, Row>();
  for (const [index, passage] of note.passages.entries()) {
    const key = foldKey(passage, index);
    const row = rows.get(key);
    if (row) row.places.push({ passage, index });
    else rows.set(key, { id: `${note.check}-${index}`, note, places: [{ passage, index }] });
  }
  return [...rows.values()];
}

const startOf = (row: Row): number => row.places[0].passage.start;

/** All passages that were noted, as rows under their kinds, in the order of the text; kinds without any are left out. */
export function rowsByKind(notes: Note[]): KindRows[] {
  const groups = kindsInOrder.map((kind) => {
    const rows = notesOfWords(notes)
      .filter((note) => note.kind === kind)
      .flatMap(rowsOf);
    rows.sort((a, b) => startOf(a) - startOf(b));
    return { kind, rows, places: rows.reduce((sum, row) => sum + row.places.length, 0) };
  });
  return groups.filter(({ rows }) => rows.length > 0);
}

/** The row that holds a passage of a check. */
export const rowOf = (groups: KindRows[], check: string, index: number): Row | undefined =>
  groups.flatMap(({ rows }) => rows).find((row) => row.note.check === check && row.places.some((place) => place.index === index));

/** The different spellings of a row's words with how often each stands, the first to appear first. */
export function wordsOf(row: Row): { words: string; count: number }[] {
  const counts = new Map<string, { words: string; count: number }>();
  for (const { passage } of row.places) {
    const known = counts.get(passage.exact.toLowerCase());
    if (known) known.count += 1;
    else counts.set(passage.exact.toLowerCase(), { words: passage.exact, count: 1 });
  }
  return [...counts.values()];
}
