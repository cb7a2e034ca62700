import { pieceOf } from '../../article';
import { Is } from '../../attribution/grammar/word';
import type { Label, Reference } from '../../review';
import { spanOf } from '../../text/text';
import type { Difference } from '../difference';
import { isNoNoun } from '../noun-like';
import type { Prepared } from '../prepared';
import { Word } from '../words';
import { findBearers } from './bearers';
import { joinByDifferences } from './join';
import { type Called, findMentionsHere, findMentionsThere, type Mention } from './mention';
import { findReferents, isInBoth, type Referent } from './referents';

type Row = Reference['labels'][number];

/** More words of a label are not shown; names keep their titles. */
const LONGEST = 4;
const LONGEST_NAME = 8;

/** What a mention calls its referent: the words from its core on, without loaded modifiers; in lower case but for names. */
function labelOf({ report, group, name }: Mention): string {
  const { tokens, raw } = report.text;
  const from = Math.max(group.core, group.to - (group.name ? LONGEST_NAME : LONGEST));
  const words: string[] = [];
  for (let at = from; at < group.to; at++) {
    const category = report.story.matches[report.matchAt[at] ?? -1]?.entry.category;
    if (at < group.head && (report.words.kind[at] === Word.figure || (category !== undefined && category !== 'contested-labels'))) continue;
    const exact = raw.slice(tokens.start[at], tokens.end[at]);
    words.push(name.length > 0 || report.isCapital[at] ? exact : (tokens.word[at] as string));
  }
  return words.join(' ');
}

function labelBy(mention: Mention): string {
  mention.label ??= labelOf(mention);
  return mention.label;
}

function readCalled(mention: Mention): Called {
  const { text, story } = mention.report;
  const label = labelBy(mention);
  const span = spanOf(text, mention.group);
  return { label, key: label.toLowerCase(), voice: story.utteranceAt(span).voice, piece: pieceOf(text.raw, span) };
}

/** What a mention calls its referent, read once for all comparisons of its report. */
function calledBy(mention: Mention): Called {
  mention.called ??= readCalled(mention);
  return mention.called;
}

function count(label: Label, { voice, piece }: Called): void {
  label.count += 1;
  label.voices[voice] += 1;
  label.pieces.push(piece);
}

const emptyLabel = ({ label }: Called): Label => ({
  label,
  count: 0,
  voices: { outlet: 0, quoted: 0, reported: 0, unknown: 0 },
  pieces: [],
});

/** What one report calls a referent, the most frequent first. */
function labelsOf(mentions: Mention[], side: Mention['side']): Label[] {
  const labels: Label[] = [];
  const byKey = new Map<string, Label>();
  for (const mention of mentions) {
    if (mention.side !== side) continue;
    const called = calledBy(mention);
    let label = byKey.get(called.key);
    if (!label) {
      label = emptyLabel(called);
      labels.push(label);
      byKey.set(called.key, label);
    }
    count(label, called);
  }
  return labels.length > 1 ? labels.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)) : labels;
}

const countOf = (labels: Label[]): number => labels.reduce((sum, { count }) => sum + count, 0);

/** How much a row tells: words of the lexicon first, then names under several labels, then how often it is spoken of. */
function weightOf({ here, there }: Row, { group }: Referent): number {
  const other = here.some(({ label }) => !there.some((each) => each.label === label)) ? 2 : 1;
  return (group ? 100 : 0) + other * Math.min(countOf(here), countOf(there));
}

/** A row that tells nothing: a time, or one common word that both reports use alike and once. */
function isIdle({ bearer, group, mentions }: Referent): boolean {
  const [mention, other] = mentions;
  if (bearer || !mention || !other) return false;
  const { report, group: words } = mention;
  if (!group && (report.reading.is(words.head, Is.time | Is.day | Is.month) || isNoNoun(report, words.head))) return true;
  return mentions.length === 2 && labelBy(mention) === labelBy(other);
}

function rowOf(referent: Referent): Row | undefined {
  if (!isInBoth(referent.mentions) || isIdle(referent)) return undefined;
  const [here, there] = [labelsOf(referent.mentions, 'here'), labelsOf(referent.mentions, 'there')];
  const [own, theirs] = [here[0] as Label, there[0] as Label];
  return { referent: theirs.count > own.count ? theirs.label : own.label, here, there };
}

/**
 * Tells who and what two reports speak of, and what each calls them: everybody with a name, and whatever they name with words of one
 * kind. The rows that tell most come first.
 */
export function compareLabels(here: Prepared, there: Prepared, differences: Difference[]): Row[] {
  const swapped = differences.filter(({ kind }) => kind === 'label');
  const mentions = [...findMentionsHere(here), ...findMentionsThere(there)];
  const referents = joinByDifferences(findReferents(mentions, findBearers(mentions), swapped), swapped);
  const rows: { row: Row; weight: number }[] = [];
  for (const referent of referents) {
    const row = rowOf(referent);
    if (row) rows.push({ row, weight: weightOf(row, referent) });
  }
  return rows.sort((a, b) => b.weight - a.weight || (a.row.referent < b.row.referent ? -1 : 1)).map(({ row }) => row);
}
