import type { Piece } from '../../core/article';
import type { Note, Passage, Review } from '../../core/review';

/** A statement or a quotation that only one side has. */
export interface Statement {
  /** The number of its passage in its note. */
  index: number;
  passage: Passage;
  /** Its words in the reference report, where it stands there. */
  there?: Piece;
}

export interface StatementGroup {
  note: Note;
  statements: Statement[];
}

const checks = new Set(['facts-elsewhere', 'facts-only-here', 'dropped-quotes']);

function group(notes: Note[], read: (passage: Passage, index: number) => Statement[]): StatementGroup[] {
  const groups = notes.filter(({ check }) => checks.has(check)).map((note) => ({ note, statements: note.passages.flatMap(read) }));
  return groups.filter(({ statements }) => statements.length > 0);
}

/** What a reference report tells and this one does not; what several tell stands with the first of them only. */
export const onlyThere = ({ notes }: Review, id: string): StatementGroup[] =>
  group(notes, (passage, index) => {
    const [first] = passage.reports;
    const there = first?.reference === id ? first.pieces[0] : undefined;
    return there ? [{ index, passage, there }] : [];
  });

/** What this report tells and no reference report does. */
export const onlyHere = ({ notes }: Review): StatementGroup[] =>
  group(notes, (passage, index) => (passage.reports.length ? [] : [{ index, passage }]));
