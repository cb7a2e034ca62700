import type { Label, Reference } from '../../review';

export type LabelRow = Reference['labels'][number];

/** The rows of the table, and who is called the same on both sides. */
export interface LabelRows {
  differing: LabelRow[];
  alike: LabelRow[];
}

/** The words of a label without case and plural. */
const wordsOf = ({ label }: Label): string[] =>
  label
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/s$/, ''));

/** Whether two labels are the same name, one of them perhaps in short ("Ines Calder", "Calder"). */
function isSameName(one: Label, other: Label): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

/** Whether the other report uses a label too. */
export const isShared = (label: Label, others: Label[]): boolean => others.some((other) => isSameName(label, other));

const isAlike = ({ here, there }: LabelRow): boolean =>
  here.every((label) => isShared(label, there)) && there.every((label) => isShared(label, here));

/** Parts the rows in which names differ from those in which they do not; both keep their order. */
export const splitRows = (rows: LabelRow[]): LabelRows => ({
  differing: rows.filter((row) => !isAlike(row)),
  alike: rows.filter(isAlike),
});
