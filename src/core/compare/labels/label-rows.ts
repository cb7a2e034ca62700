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
import { findMentions, type Mention } from './mention';
import { findReferents, type Referent } from './referents';

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

function addMention(labels: Map<string, Label>, mention: Mention): void {
  const text = labelOf(mention);
  const span = spanOf(mention.report.text, mention.group);
  const key = text.toLowerCase();
  const label = labels.get(key) ?? { label: text, count: 0, voices: { outlet: 0, quoted: 0, reported: 0, unknown: 0 }, pieces: [] };
  label.count += 1;
  label.voices[mention.report.story.utteranceAt(span).voice] += 1;
  label.pieces.push(pieceOf(mention.report.text.raw, span));
  labels.set(key, label);
}

/** What one report calls a referent, the most frequent first. */
function labelsOf(mentions: Mention[], side: Mention['side']): Label[] {
  const labels = new Map<string, Label>();
  for (const mention of mentions) if (mention.side === side) addMention(labels, mention);
  return [...labels.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

const countOf = (labels: Label[]): number => labels.reduce((sum, { count }) => sum + count, 0);

/** How much a row tells: words of the lexicon first, then names under several labels, then how often it is spoken of. */
function weightOf({ here, there }: Row, { group }: Referent): number {
  const other = here.some(({ label }) => !there.some((each) => each.label === label)) ? 2 : 1;
  return (group ? 100 : 0) + other * Math.min(countOf(here), countOf(there));
}

/** A row that tells nothing: a time, or one common word that both reports use alike and once. */
function isIdle({ bearer, group, mentions: [mention] }: Referent, here: Label[], there: Label[]): boolean {
  if (bearer || !mention) return false;
  if (countOf(here) + countOf(there) === 2 && here[0]?.label === there[0]?.label) return true;
  const { report, group: words } = mention;
  return !group && (report.reading.is(words.head, Is.time | Is.day | Is.month) || isNoNoun(report, words.head));
}

const isInBoth = ({ mentions: [first, ...others] }: Referent): boolean => others.some(({ side }) => side !== first?.side);

function rowOf(referent: Referent): Row | undefined {
  if (!isInBoth(referent)) return undefined;
  const [here, there] = [labelsOf(referent.mentions, 'here'), labelsOf(referent.mentions, 'there')];
  const [first] = [...here, ...there].sort((a, b) => b.count - a.count);
  if (here.length === 0 || there.length === 0 || !first || isIdle(referent, here, there)) return undefined;
  return { referent: first.label, here, there };
}

/**
 * Tells who and what two reports speak of, and what each calls them: everybody with a name, and whatever they name with words of one
 * kind. The rows that tell most come first.
 */
export function compareLabels(here: Prepared, there: Prepared, differences: Difference[]): Row[] {
  const mentions = [...findMentions('here', here), ...findMentions('there', there)];
  const referents = joinByDifferences(findReferents(mentions, findBearers(mentions)), differences);
  const rows = referents.flatMap((referent) => {
    const row = rowOf(referent);
    return row ? [{ row, weight: weightOf(row, referent) }] : [];
  });
  return rows.sort((a, b) => b.weight - a.weight || (a.row.referent < b.row.referent ? -1 : 1)).map(({ row }) => row);
}
