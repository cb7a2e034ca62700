import type { IndexedReport } from '../src/core/compare/reports/parse-index';
import { type BundledReport, parseReport } from '../src/core/compare/reports/parse-report';
import { referenceOf } from '../src/core/compare/reports/report-article';
import type { Lexicon } from '../src/core/lexicon/compile';
import { review } from '../src/core/review';

/** What a reference is judged by besides itself. */
export interface Judging {
  lexicon: Lexicon;
  /** ISO 8601: nothing can have been stated later. */
  today: string;
}

type Statement = BundledReport['statements'][number];

const LONGEST = 60;
const FEWEST = 8;
const MOST = 25;
/** Two statements that share more of their words than this say the same. */
const SAME = 0.9;
/** The checks whose words a reference does without, unless they are a source's. */
const OWN_WORDS = new Set([
  'contested-labels',
  'loaded-modifiers',
  'intensifiers',
  'doubt-markers',
  'euphemisms',
  'loaded-cues',
  'vague-sources',
]);

/** What is wrong with the form: the fault of the head, or one of each statement that has one. */
function faultsOfForm(file: string, raw: unknown): string[] {
  const statements = (raw as { statements?: unknown } | null)?.statements;
  if (!Array.isArray(statements) || statements.length === 0) return faultOf(() => parseReport(file, raw));
  return statements.flatMap((statement, index) => {
    const [fault] = faultOf(() => parseReport(file, { ...(raw as object), statements: [statement] }));
    if (fault?.startsWith(`${file}, statement 1: `)) return [fault.replace('statement 1', `statement ${index + 1}`)];
    return fault && index === 0 ? [fault] : [];
  });
}

function faultOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (fault) {
    return [(fault as Error).message];
  }
}

/** The words of a text in lower case, each once. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size);
}

function findTwin(statements: Statement[], index: number): number {
  const words = wordsOf(statements[index]?.says ?? '');
  return statements.slice(0, index).findIndex(({ says }) => likeness(wordsOf(says), words) >= SAME);
}

function faultsOfStatement(statements: Statement[], index: number, today: string): string[] {
  const { says, url, date } = statements[index] as Statement;
  const words = says.split(/\s+/).length;
  const twin = findTwin(statements, index);
  return [
    ...(url === undefined ? ['needs an address'] : []),
    ...(words > LONGEST ? [`has ${words} words: at most ${LONGEST} can be checked at a glance`] : []),
    ...(/["“”]/.test(says) ? ['quotes: a reference tells in words of its own'] : []),
    ...(date > today ? [`has a date that is still to come: ${date}`] : []),
    ...(twin >= 0 ? [`says the same as statement ${twin + 1}`] : []),
  ];
}

/** Words of judgement in a reference's own voice, by the statement (from 0) or -1 for the headline. */
function faultsOfWording(report: BundledReport, lexicon: Lexicon): { index: number; fault: string }[] {
  const { article } = referenceOf(report);
  const { notes } = review(article, { lexicon });
  const lineOf = (at: number): number => article.text.slice(0, at).split('\n').length - 3;
  const passages = notes
    .filter(({ check }) => OWN_WORDS.has(check))
    .flatMap(({ check, passages: found }) => found.map((each) => ({ ...each, check })));
  return passages
    .filter(({ voice }) => voice === 'outlet' || voice === 'unknown')
    .map(({ start, exact, check }) => ({ index: Math.max(-1, lineOf(start)), fault: `takes “${exact}” as its own word (${check})` }));
}

const placeOf = (file: string, index: number): string => (index < 0 ? `${file}, headline` : `${file}, statement ${index + 1}`);

/**
 * Everything that is wrong with a reference, a sentence each: the file, the statement (counted from 1) and the fault.
 * Wording is judged once the form is right.
 */
export function faultsOfReport(file: string, raw: unknown, { lexicon, today }: Judging): string[] {
  const form = faultsOfForm(file, raw);
  if (form.length > 0) return form;
  const report = parseReport(file, raw);
  const { statements } = report;
  const size = statements.length < FEWEST || statements.length > MOST;
  return [
    ...(size ? [`${file}: has ${statements.length} statements, a reference has ${FEWEST} to ${MOST}`] : []),
    ...statements.flatMap((_, index) => faultsOfStatement(statements, index, today).map((fault) => `${placeOf(file, index)}: ${fault}`)),
    ...faultsOfWording(report, lexicon).map(({ index, fault }) => `${placeOf(file, index)}: ${fault}`),
  ];
}

/** Where the index and the files are out of step, a sentence each. */
export function faultsOfIndex(written: readonly IndexedReport[], right: readonly IndexedReport[]): string[] {
  const differ = (one: IndexedReport, other: IndexedReport): string | undefined =>
    (Object.keys(other) as (keyof IndexedReport)[]).find((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
  const ids = written.map(({ id }) => id);
  return [
    ...right.filter(({ id }) => !ids.includes(id)).map(({ file }) => `index.json: does not list ${file}`),
    ...written.flatMap((entry, index) => {
      const other = right.find(({ id }) => id === entry.id);
      if (!other) return [`index.json: lists ${entry.file}, which is not there`];
      if (ids.indexOf(entry.id) < index) return [`index.json: lists ${entry.id} twice`];
      const key = differ(entry, other);
      return key ? [`index.json: has another ${key} of ${entry.id} than ${other.file}`] : [];
    }),
  ];
}
