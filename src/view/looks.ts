import type { Span } from '../core/article';
import type { Voice } from '../core/attribution/attribution';
import type { Part } from '../core/part';
import type { Note, Passage, Review } from '../core/review';
import { type KindRows, type Row, rowOf } from './rows';

/** A part of a view: the element that stands for it and the tab that shows it. */
export interface Place {
  tab: Part;
  id: string;
  /** Its words in the report. */
  passage?: Span;
}

/** A passage with the tab that shows it and the element that stands for it there. */
export interface Look extends Place {
  tab: 'words' | 'compared';
  id: string;
  note: Note;
  passage: Passage;
  /** The row of the list of words that holds it. */
  row?: Row;
}

const inWords = (row: Row, passage: Passage): Look => ({ tab: 'words', id: row.id, note: row.note, passage, row });

const inCompared = (note: Note, passage: Passage, index: number): Look => ({
  tab: 'compared',
  id: `${note.check}-${index}`,
  note,
  passage,
});

function lookAt({ notes }: Review, groups: KindRows[], check: string, index: number): Look | undefined {
  const note = notes.find((each) => each.check === check);
  const passage = note?.passages[index];
  if (!note || !passage) return undefined;
  if (note.basis === 'comparison') return inCompared(note, passage, index);
  const row = rowOf(groups, check, index);
  return row && inWords(row, row.places[0].passage);
}

/** What is most worth a look; passages that one row holds count once. */
export function firstLooks(review: Review, groups: KindRows[]): Look[] {
  const looks = review.first.map(({ check, passage }) => lookAt(review, groups, check, passage)).filter((look) => look !== undefined);
  return [...new Map(looks.map((look) => [look.id, look])).values()];
}

/** Where the first of the word choices stands that are counted for a voice. */
export function firstInVoice(groups: KindRows[], voice: Voice): Look | undefined {
  const rows = groups
    .flatMap((group) => group.rows)
    .filter(({ note, places: [{ passage }] }) => note.basis === 'lexicon' && passage.voice === voice);
  const [first] = rows.sort((a, b) => a.places[0].passage.start - b.places[0].passage.start);
  return first && inWords(first, first.places[0].passage);
}

/** Where a difference is shown that a check noted beside one reference report. */
export function lookAtDifference({ notes }: Review, check: string, reference: string, { start, end }: Span): Look | undefined {
  const note = notes.find((each) => each.check === check);
  const index =
    note?.passages.findIndex((each) => each.start === start && each.end === end && each.reports[0]?.reference === reference) ?? -1;
  return note && index >= 0 ? inCompared(note, note.passages[index] as Passage, index) : undefined;
}

/** Every place in the text once, in its order: what next and previous walk through. Of several notes on the same words the list of words comes first. */
export function looksInOrder({ notes }: Review, groups: KindRows[]): Look[] {
  const words = groups.flatMap(({ rows }) => rows.flatMap((row) => row.places.map(({ passage }) => inWords(row, passage))));
  const compared = notes
    .filter(({ basis }) => basis === 'comparison')
    .flatMap((note) => note.passages.map((each, index) => inCompared(note, each, index)));
  const bySpan = new Map<string, Look>();
  for (const look of [...words, ...compared]) {
    const { start, end } = look.passage;
    const key = `${start} ${end}`;
    if (end > start && !bySpan.has(key)) bySpan.set(key, look);
  }
  return [...bySpan.values()].sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
}
