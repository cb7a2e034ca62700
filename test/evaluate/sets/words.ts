import { passagesOf, startChecker, WORD_CHECKS } from '../checker';
import { f1Of, noCounts, precisionOf, ratio, recallOf } from '../counts';
import { standsAt } from '../spans';
import { figures } from '../table';
import type { Measurement } from './measurement';

interface Row {
  id: string;
  sentence: string;
  /** Words that experts marked as loaded. */
  spans: [start: number, end: number][];
  /** 1: the sentence is loaded, 0: it is not; anything else is undecided. */
  label: number | null;
}

/** Matthews' correlation of two decisions, from how often they go together. */
function correlation({ both, marked, loaded, neither }: Record<'both' | 'marked' | 'loaded' | 'neither', number>): number {
  const [a, b, c, d] = [both, marked, loaded, neither];
  return (a * d - b * c) / Math.max(1e-9, Math.sqrt((a + b) * (a + c) * (d + b) * (d + c)));
}

function newTally() {
  return { words: noCounts(), quiet: { words: 0, marks: 0 }, sentences: { both: 0, marked: 0, loaded: 0, neither: 0 } };
}

function addRow(tally: ReturnType<typeof newTally>, { sentence, spans, label }: Row, marks: { start: number; end: number }[]): void {
  const isQuiet = label === 0 && spans.length === 0;
  for (const { index, 0: word } of sentence.matchAll(/[\p{L}\p{N}_]+/gu)) {
    const place = { start: index, end: index + word.length };
    const hit = marks.some((mark) => standsAt(mark, place));
    const gold = spans.some(([start, end]) => start < place.end && place.start < end);
    if (hit && gold) tally.words.hits += 1;
    else if (hit) tally.words.extra += 1;
    else if (gold) tally.words.missed += 1;
    if (isQuiet) tally.quiet.words += 1;
    if (isQuiet && hit) tally.quiet.marks += 1;
  }
  const [isMarked, isLoaded] = [marks.length > 0, label === 1];
  tally.sentences[isMarked ? (isLoaded ? 'both' : 'marked') : isLoaded ? 'loaded' : 'neither'] += 1;
}

/** Words that experts marked as loaded (BABE). A mark is a noted word that stands in no source's quotation marks. */
export const words: Measurement = {
  files: ['words.jsonl'],
  measure(folder) {
    const { rows, remarks } = folder.read<Row>('words.jsonl', ['id', 'sentence', 'spans']);
    const checker = startChecker();
    const tally = newTally();
    const decided = rows.filter(({ label }) => label === 0 || label === 1);
    for (const row of decided) {
      const noted = passagesOf(checker.check(row.id, row.sentence), WORD_CHECKS).map(({ passage }) => passage);
      addRow(
        tally,
        row,
        noted.filter(({ voice }) => voice !== 'quoted'),
      );
    }
    const rowsOfTable: [string, number | string][] = [
      ['precision', precisionOf(tally.words)],
      ['recall', recallOf(tally.words)],
      ['F1', f1Of(tally.words)],
      ['marks per 1,000 words of sentences that are not loaded', 1000 * ratio(tally.quiet.marks, tally.quiet.words)],
      ['correlation by sentence (Matthews)', correlation(tally.sentences)],
      ['sentences', `${decided.length}`],
    ];
    return [figures('Loaded words', rowsOfTable, [...remarks, ...checker.remarks()])];
  },
};
