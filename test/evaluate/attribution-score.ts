import type { Span } from '../../src/core/article';
import { addCounts, type Counts, compareLists, f1Of, harmonic, noCounts, ratio } from './counts';
import { matchAttributions } from './match-attributions';
import { ROLES, type Roles } from './roles';
import { holds, hull, trimSpan } from './spans';

/** An attribution that somebody marked. */
export interface Marked extends Roles {
  /** Reported speech, not a belief or an intention. */
  speech: boolean;
  /** How the content stands there: "direct", "indirect" or "mixed". */
  form: string;
}

export interface ScoredReport {
  text: string;
  gold: Marked[];
  predicted: Roles[];
}

/** What a set of reports marks. */
export interface Guidelines {
  /**
   * Attributions inside another's content and attributions without a cue are marked as well. Where they are not, a predicted one inside
   * another is neither right nor wrong unless a marked one stands there, and a marked one without a cue is not looked for.
   */
  marksAll: boolean;
}

export interface AttributionScore {
  /** Of all predicted attributions, those that a marked one stands for. */
  precision: number;
  /** Of the marked reported speech, what was found. */
  recall: number;
  f1: number;
  recallByForm: [form: string, recall: number][];
  /** Of found reported speech: source and content exactly as marked after trimming, and the mean character F1 of the contents. */
  linkedSource: number;
  linkedContent: number;
  linkedOverlap: number;
  /** F1 of exact spans after trimming, over everything marked. */
  exact: Record<keyof Roles, number>;
}

interface Tally {
  right: number;
  judged: number;
  forms: Map<string, { marked: number; found: number }>;
  source: { linked: number; exact: number };
  content: { linked: number; exact: number; overlap: number };
  exact: Record<keyof Roles, Counts>;
}

const newTally = (): Tally => ({
  right: 0,
  judged: 0,
  forms: new Map(),
  source: { linked: 0, exact: 0 },
  content: { linked: 0, exact: 0, overlap: 0 },
  exact: { source: noCounts(), cue: noCounts(), content: noCounts() },
});

const keyOf = (text: string, span: Span | undefined): string => {
  const trimmed = span && trimSpan(text, span);
  return trimmed ? `${trimmed.start}-${trimmed.end}` : '';
};

const isInside = (one: Roles, all: readonly Roles[]): boolean =>
  one.cue.some((cue) => all.some((other) => other !== one && other.content.some((content) => holds(content, cue))));

function positionsOf(spans: readonly Span[]): Set<number> {
  const positions = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) positions.add(at);
  return positions;
}

function overlapOf(one: readonly Span[], other: readonly Span[]): number {
  const [a, b] = [positionsOf(one), positionsOf(other)];
  let both = 0;
  for (const at of a) if (b.has(at)) both += 1;
  return (2 * both) / Math.max(1, a.size + b.size);
}

function isSameSet(text: string, one: Span[], other: Span[]): boolean {
  const keys = (spans: Span[]) => [...new Set(spans.map((span) => keyOf(text, span)))].sort().join(' ');
  return keys(one) === keys(other);
}

function addLinked({ source, content }: Tally, text: string, gold: Marked, predicted: Roles): void {
  if (gold.source.length > 0) {
    source.linked += 1;
    if (isSameSet(text, gold.source, predicted.source)) source.exact += 1;
  }
  content.linked += 1;
  if (keyOf(text, hull(gold.content)) === keyOf(text, hull(predicted.content))) content.exact += 1;
  content.overlap += overlapOf(gold.content, predicted.content);
}

function addExact(tally: Tally, { text, gold, predicted }: ScoredReport, neutral: boolean[]): void {
  for (const role of ROLES) {
    const wanted = gold.flatMap((one) => one[role].map((span) => keyOf(text, span)));
    const known = new Set(wanted);
    const found = predicted.flatMap((one, at) =>
      one[role].map((span) => keyOf(text, span)).filter((key) => !neutral[at] || known.has(key)),
    );
    addCounts(tally.exact[role], compareLists(wanted, found));
  }
}

function addReport(tally: Tally, report: ScoredReport, { marksAll }: Guidelines): void {
  const { text, predicted } = report;
  const neutral = predicted.map((one) => !marksAll && isInside(one, predicted));
  addExact(tally, report, neutral);
  const gold = marksAll ? report.gold : report.gold.filter(({ cue }) => cue.length > 0);
  const matches = matchAttributions(gold, predicted, marksAll);
  for (const [index, one] of gold.entries()) {
    const match = predicted[matches[index] as number];
    if (match) tally.right += 1;
    if (!one.speech) continue;
    const form = tally.forms.get(one.form) ?? { marked: 0, found: 0 };
    tally.forms.set(one.form, { marked: form.marked + 1, found: form.found + (match ? 1 : 0) });
    if (match) addLinked(tally, text, one, match);
  }
  const used = new Set(matches);
  tally.judged += predicted.filter((_, at) => used.has(at) || !neutral[at]).length;
}

/** Scores predicted attributions against marked ones. */
export function scoreAttributions(reports: Iterable<ScoredReport>, guidelines: Guidelines): AttributionScore {
  const tally = newTally();
  for (const report of reports) addReport(tally, report, guidelines);
  const { forms, source, content, exact } = tally;
  const sum = (key: 'marked' | 'found') => [...forms.values()].reduce((all, form) => all + form[key], 0);
  const precision = ratio(tally.right, tally.judged);
  const recall = ratio(sum('found'), sum('marked'));
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    recallByForm: [...forms].sort().map(([form, { marked, found }]) => [form, ratio(found, marked)]),
    linkedSource: ratio(source.exact, source.linked),
    linkedContent: ratio(content.exact, content.linked),
    linkedOverlap: ratio(content.overlap, content.linked),
    exact: { source: f1Of(exact.source), cue: f1Of(exact.cue), content: f1Of(exact.content) },
  };
}

/** The figures of a score by name, in the order in which they are printed. */
export const figuresOf = (score: AttributionScore): [name: string, figure: number][] => [
  ['speech precision', score.precision],
  ['speech recall', score.recall],
  ['speech F1', score.f1],
  ...score.recallByForm.map(([form, recall]): [string, number] => [`recall, ${form}`, recall]),
  ['linked source exact', score.linkedSource],
  ['linked content exact', score.linkedContent],
  ['linked content overlap', score.linkedOverlap],
  ...ROLES.map((role): [string, number] => [`exact F1, ${role}`, score.exact[role]]),
];
