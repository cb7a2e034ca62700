import type { Span } from '../../../src/core/article';
import type { Passage } from '../../../src/core/review';
import { passagesOf, startChecker } from '../checker';
import { ratio } from '../counts';
import { overlaps, standsAt, wordsIn } from '../spans';
import { figures, partOf, three } from '../table';
import type { Measurement } from './measurement';

type Place = [start: number, end: number] | null;

interface Edit {
  op: string;
  /** Where it stands in the article before and after; null where it stands in one only. */
  a: Place;
  b: Place;
  harmful: boolean;
}

interface Row {
  id: string;
  a: string;
  b: string;
  edits: Edit[];
}

interface Noted {
  check: string;
  passage: Passage;
}

/** Which checks name a harmful edit rightly. */
const RIGHT: Record<string, string[]> = {
  'quote-word': ['altered-quotes'],
  'quote-cut': ['altered-quotes', 'dropped-quotes'],
  number: ['differing-figures'],
  label: ['swapped-labels', 'gained-modifiers'],
  cue: ['changed-attribution'],
  drop: ['facts-elsewhere', 'dropped-quotes', 'changed-detail'],
  add: ['facts-only-here', 'dropped-quotes'],
};
const COMPARISON = new Set([...Object.values(RIGHT).flat(), 'changed-agency']);
const OF_SENTENCES = ['facts-elsewhere', 'facts-only-here', 'dropped-quotes', 'altered-quotes'];

/** A passage is the smallest wording that a reader must see: a longer one counts as noise, not as found. */
const isTight = ({ check, passage }: Noted): boolean => wordsIn(passage.exact) <= (OF_SENTENCES.includes(check) ? 80 : 15);

const spanAt = ([start, end]: [number, number]): Span => ({ start, end: Math.max(end, start + 1) });

function isAt(noted: Noted, { a, b }: Edit): boolean {
  const { passage } = noted;
  const there = () => passage.reports.flatMap(({ pieces }) => pieces);
  return (
    isTight(noted) && ((b !== null && standsAt(passage, spanAt(b))) || (a !== null && there().some((piece) => overlaps(piece, spanAt(a)))))
  );
}

function isQuoted(text: string, place: Place): boolean {
  if (!place) return false;
  const [start, end] = place;
  return [...text.matchAll(/“[^”\n]*”|"[^"\n]*"/g)].some(({ index, 0: quotation }) => index < start && end < index + quotation.length);
}

/** A harmful edit is found where a check of its kind notes it; a harmless one is reported where anything notes it that no harmful one explains. */
function isReported(edit: Edit, { a, edits }: Row, noted: Noted[]): boolean {
  const near = noted.filter((each) => isAt(each, edit));
  if (!edit.harmful) return near.some((each) => !edits.some((other) => other.harmful && isAt(each, other)));
  const right = [...(RIGHT[edit.op] ?? []), ...(isQuoted(a, edit.a) ? ['altered-quotes'] : [])];
  return near.some(({ check }) => right.includes(check));
}

/** Articles with known edits, each compared with itself before them. */
export const edits: Measurement = {
  files: ['edits.jsonl'],
  measure(folder) {
    const { rows, remarks } = folder.read<Row>('edits.jsonl', ['id', 'a', 'b', 'edits']);
    const checker = startChecker();
    const byOp = new Map<string, { reported: number; all: number }>();
    let [elsewhere, words] = [0, 0];
    for (const row of rows) {
      const noted = passagesOf(checker.check(row.id, row.b, row.a), COMPARISON);
      for (const edit of row.edits) {
        const { reported, all } = byOp.get(edit.op) ?? { reported: 0, all: 0 };
        byOp.set(edit.op, { reported: reported + (isReported(edit, row, noted) ? 1 : 0), all: all + 1 });
      }
      elsewhere += noted.filter((each) => !row.edits.some((edit) => isAt(each, edit))).length;
      words += wordsIn(row.b);
    }
    const harmless = [...byOp].filter(([op]) => !(op in RIGHT)).map(([, counts]) => counts);
    const sum = (key: 'reported' | 'all') => harmless.reduce((total, counts) => total + counts[key], 0);
    const table: [string, string | number][] = [
      ...[...byOp].map(([op, { reported, all }]): [string, string] => [
        `${op in RIGHT ? 'found' : 'harmless, reported'}: ${op}`,
        `${three(ratio(reported, all))} (${partOf(reported, all)})`,
      ]),
      ['harmless, reported', ratio(sum('reported'), sum('all'))],
      ['unchanged, reported per 1,000 words', 1000 * ratio(elsewhere, words)],
    ];
    return [figures('Known edits', table, [...remarks, ...checker.remarks()])];
  },
};
