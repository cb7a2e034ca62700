import type { Article } from '../core/article';
import { nearness } from '../core/compare/candidates/day';
import { findAlike } from '../core/compare/candidates/find-alike';
import { fingerprintOfTerms } from '../core/compare/candidates/fingerprint';
import { likenessOf, type ReportVector, readReportVector } from '../core/compare/candidates/report-likeness';
import { readTerms, type Terms } from '../core/compare/candidates/terms';
import type { ReferenceReport } from '../core/compare/reference-report';
import { parseJsonLine, type ReadLine } from './batch-line';
import { findLeftOut } from './left-out';
import type { Lines } from './open-lines';
import { holdRecent } from './recent';
import { articleOfReport, parseReport } from './report';
import { eventOf, readSurvey, type Survey, weights } from './survey';

/** The most that a report is compared with, and the most whose texts are looked at for that. */
const MOST = 5;
const MOST_READ = 20;
/** Lines that are held in memory: reports of one event often stand together. */
const HELD = 256;

/** A line as a candidate. */
interface Other {
  id: string;
  article: Article;
  vector: ReportVector;
}

const vectorIn = (terms: Terms, { corpus }: Survey): ReportVector => readReportVector(terms, weights, corpus.rarity);

/** A line without a name of its own is named by its place. */
function nameOf(value: unknown, at: number): string {
  const { id } = value as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `line ${at + 1}`;
}

async function readOther(lines: Lines, at: number, survey: Survey): Promise<Other> {
  const value = parseJsonLine(lines.read(at));
  const article = await articleOfReport(parseReport(value));
  return { id: nameOf(value, at), article, vector: vectorIn(readTerms(article), survey) };
}

/** The lines whose texts are worth a look, by their fingerprints; of lines that name an event all that name the same one. */
function findLines(at: number, terms: Terms, event: string | undefined, { shelf, days, events }: Survey): number[] {
  const peers = event === undefined ? undefined : new Set(events.get(event));
  const isOther = (other: number) => other !== at && (!peers || peers.has(other));
  const near = (other: number) => nearness(days[at] as number, days[other] as number);
  const adjust = (other: number, score: number) => (isOther(other) ? score * near(other) : 0);
  const found = findAlike(shelf, fingerprintOfTerms(terms, weights), MOST_READ, adjust).map(({ report }) => report);
  const rest = [...(peers ?? [])].filter((other) => isOther(other) && !found.includes(other));
  return [...found, ...rest].slice(0, MOST_READ);
}

/** Two references of a review have different names: of lines that share one, the later are named by their place. */
function withOwnNames(ranked: Ranked[], taken: Set<string>): ReferenceReport[] {
  return ranked.map(({ at, reference }) => {
    const id = taken.has(reference.id) ? `line ${at + 1}` : reference.id;
    taken.add(id);
    return { ...reference, id };
  });
}

/** The best of the ranked that can be compared at all, and why better ones cannot. */
function choose(article: Article, ranked: ReferenceReport[]): Pick<ReadLine, 'references' | 'leftOut'> {
  const leftOut = findLeftOut(article, ranked);
  const unfit = new Set(leftOut.map(({ id }) => id));
  const references = ranked.filter(({ id }) => !unfit.has(id)).slice(0, MOST);
  const better = ranked.slice(0, references.length < MOST ? ranked.length : ranked.indexOf(references.at(-1) as ReferenceReport));
  return { references, leftOut: leftOut.filter(({ id }) => better.some((each) => each.id === id)) };
}

interface Ranked {
  at: number;
  reference: ReferenceReport & { likeness: number };
}

const moreAlike = (one: Ranked, other: Ranked): number => other.reference.likeness - one.reference.likeness || one.at - other.at;

/**
 * Reads all lines once and answers with what adds a line's candidates to what it is to be compared with: the best by their fingerprints,
 * ranked by all that they say. How rare a word is, the lines at hand tell together with the bundled table.
 */
export async function readEachOther(lines: Lines, count: () => void) {
  const survey = await readSurvey(lines, count);
  const otherAt = holdRecent(HELD, (at) => readOther(lines, at, survey));
  const rank = async (at: number, value: unknown, article: Article): Promise<Ranked[]> => {
    const terms = readTerms(article);
    const own = vectorIn(terms, survey);
    const ranked: Ranked[] = [];
    for (const other of findLines(at, terms, eventOf(value), survey)) {
      const { id, article: theirs, vector } = await otherAt(other);
      const near = nearness(survey.days[at] as number, survey.days[other] as number);
      ranked.push({ at: other, reference: { id, article: theirs, likeness: near * likenessOf(own, vector) } });
    }
    return ranked.sort(moreAlike);
  };
  return async (at: number, value: unknown, { article, references, leftOut }: ReadLine): Promise<ReadLine> => {
    const taken = new Set([...references, ...leftOut].map(({ id }) => id));
    const found = choose(article, withOwnNames(await rank(at, value, article), taken));
    return { article, references: [...references, ...found.references], leftOut: [...leftOut, ...found.leftOut] };
  };
}
