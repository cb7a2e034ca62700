import { Corpus } from '../core/compare/candidates/corpus';
import { dayOf, NO_DAY } from '../core/compare/candidates/day';
import type { Shelf } from '../core/compare/candidates/find-alike';
import { fingerprintOfTerms } from '../core/compare/candidates/fingerprint';
import { Pairs } from '../core/compare/candidates/postings';
import { sortPairsNow } from '../core/compare/candidates/sort-pairs';
import { readTerms } from '../core/compare/candidates/terms';
import { readWeights } from '../core/compare/weights';
import { frequencies } from '../data/frequencies';
import { parseJsonLine } from './batch-line';
import type { Lines } from './open-lines';
import { articleOfReport, parseReport } from './report';

export const weights = readWeights(frequencies);

/** What is held of the lines of a batch, so that each finds the others that it may be compared with: some 200 bytes a line. */
export interface Survey {
  shelf: Shelf;
  corpus: Corpus;
  days: Int32Array;
  /** The lines that name an event, by its name. */
  events: Map<string, number[]>;
}

/** The event that a line names, if it names one. */
export function eventOf(value: unknown): string | undefined {
  const { event } = value as { event?: unknown };
  return typeof event === 'string' || typeof event === 'number' ? String(event) : undefined;
}

type Open = Omit<Survey, 'shelf'> & { pairs: Pairs };

async function note({ corpus, days, events, pairs }: Open, raw: string, at: number): Promise<void> {
  const value = parseJsonLine(raw);
  const article = await articleOfReport(parseReport(value));
  const terms = readTerms(article);
  corpus.add(terms);
  pairs.add(at, fingerprintOfTerms(terms, weights));
  days[at] = dayOf(article.published);
  const event = eventOf(value);
  const lines = event === undefined ? undefined : events.get(event);
  if (lines) lines.push(at);
  else if (event !== undefined) events.set(event, [at]);
}

/** Reads every line once; one that holds no report is nobody's candidate. `count` is told of each line. */
export async function readSurvey(lines: Lines, count: () => void): Promise<Survey> {
  const open: Open = { corpus: new Corpus(), days: new Int32Array(lines.count).fill(NO_DAY), events: new Map(), pairs: new Pairs() };
  for (let at = 0; at < lines.count; at++) {
    await note(open, lines.read(at), at).catch(() => undefined);
    count();
  }
  const { pairs, ...held } = open;
  return { ...held, shelf: { postings: sortPairsNow(pairs), count: lines.count, recent: [] } };
}
