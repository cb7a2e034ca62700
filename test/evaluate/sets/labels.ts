import type { Span } from '../../../src/core/article';
import type { Label } from '../../../src/core/review';
import { startChecker } from '../checker';
import { addCounts, type Counts, f1Of, noCounts, precisionOf, recallOf } from '../counts';
import type { RowFolder } from '../rows';
import { shared } from '../spans';
import { figures } from '../table';
import type { Measurement } from './measurement';

interface PairRow {
  event_id: string;
  set: string;
  reports: { leaning: string; text: string }[];
}

interface LabelRow {
  event_id: string;
  concept: string;
  type: string;
  mentions: { report: string; text: string; span?: [start: number, end: number] | null }[];
}

interface Mention extends Span {
  concept: string;
  text: string;
}

/** A mention here and one there, by their places in the lists of mentions. */
type Link = `${number} ${number}`;

const TYPES = ['ACTOR', 'GROUP', 'EVENT'];

function readMentions(rows: LabelRow[]): Map<string, Mention[]> {
  const byReport = new Map<string, Mention[]>();
  for (const { event_id, concept, type, mentions } of rows) {
    if (!TYPES.includes(type.split('-')[0] as string)) continue;
    for (const { report, text, span } of mentions) {
      if (!span) continue;
      const key = `${event_id} ${report}`;
      byReport.set(key, [...(byReport.get(key) ?? []), { start: span[0], end: span[1], concept, text }]);
    }
  }
  return byReport;
}

/** Mentions stand inside each other: a piece means those that it fits best. */
function fitting(piece: Span, mentions: Mention[]): number[] {
  const fits = mentions.map(
    (mention) => shared(piece, mention) / (Math.max(piece.end, mention.end) - Math.min(piece.start, mention.start)),
  );
  const best = Math.max(0, ...fits);
  return best > 0 ? fits.flatMap((fit, index) => (fit === best ? [index] : [])) : [];
}

const meant = (labels: Label[], mentions: Mention[]): Set<number> =>
  new Set(labels.flatMap(({ pieces }) => pieces).flatMap((piece) => fitting(piece, mentions)));

function linksBetween(here: Iterable<number>, there: Set<number>): Link[] {
  return [...here].flatMap((one) => [...there].map((other): Link => `${one} ${other}`));
}

const goldLinks = (here: Mention[], there: Mention[]): Link[] =>
  here.flatMap(({ concept }, one) => there.flatMap((other, at): Link[] => (other.concept === concept ? [`${one} ${at}`] : [])));

function bagOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{3,}/gu) ?? [];
  return new Set(words.filter((word) => word !== 'the' && word !== 'and'));
}

/** Whether the two phrases of a link share no word. */
function isWordFree(link: Link, here: Mention[], there: Mention[]): boolean {
  const [one = 0, other = 0] = link.split(' ').map(Number);
  const words = bagOf(there[other]?.text ?? '');
  return ![...bagOf(here[one]?.text ?? '')].some((word) => words.has(word));
}

function compareLinks(gold: Set<Link>, predicted: Set<Link>, counted: (link: Link) => boolean): Counts {
  const counts = noCounts();
  for (const link of [...predicted].filter(counted)) counts[gold.has(link) ? 'hits' : 'extra'] += 1;
  for (const link of [...gold].filter(counted)) if (!predicted.has(link)) counts.missed += 1;
  return counts;
}

function countLinks(folder: RowFolder): { all: Counts; wordFree: Counts; remarks: string[] } {
  const pairs = folder.read<PairRow>('pairs.jsonl', ['event_id', 'set', 'reports']);
  const labels = folder.read<LabelRow>('labels.jsonl', ['event_id', 'concept', 'type', 'mentions']);
  const mentions = readMentions(labels.rows);
  const checker = startChecker();
  const [all, wordFree] = [noCounts(), noCounts()];
  for (const { event_id, reports } of pairs.rows.filter(({ set }) => set === 'newswcl50')) {
    for (const [a, b] of reports.flatMap((one) =>
      reports.filter((other) => one.leaning < other.leaning).map((other) => [one, other] as const),
    )) {
      const { references } = checker.check(`${event_id} ${a.leaning} ${b.leaning}`, a.text, b.text);
      const [here, there] = [mentions.get(`${event_id} ${a.leaning}`) ?? [], mentions.get(`${event_id} ${b.leaning}`) ?? []];
      const rows = references[0]?.labels ?? [];
      const predicted = new Set(rows.flatMap((row) => linksBetween(meant(row.here, here), meant(row.there, there))));
      const gold = new Set(goldLinks(here, there));
      addCounts(
        all,
        compareLinks(gold, predicted, () => true),
      );
      addCounts(
        wordFree,
        compareLinks(gold, predicted, (link) => isWordFree(link, here, there)),
      );
    }
  }
  return { all, wordFree, remarks: [...pairs.remarks, ...labels.remarks, ...checker.remarks()] };
}

/** Who is called what (NewsWCL50): links between mentions of one concept in two reports of an event. */
export const labels: Measurement = {
  files: ['labels.jsonl', 'pairs.jsonl'],
  measure(folder) {
    const { all, wordFree, remarks } = countLinks(folder);
    const rows: [string, number][] = [
      ['link precision', precisionOf(all)],
      ['link recall', recallOf(all)],
      ['link F1', f1Of(all)],
      ['without a shared word: precision', precisionOf(wordFree)],
      ['without a shared word: recall', recallOf(wordFree)],
    ];
    return [figures('Labels', rows, remarks)];
  },
};
