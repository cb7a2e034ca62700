import { pieceOf } from '../../article';
import type { Label, Reference } from '../../review';
import { spanOf } from '../../text/text';
import type { Prepared } from '../prepared';
import { findBearers } from './bearers';
import { findMentions, type Mention } from './mention';
import { findReferents, type Referent } from './referents';

type Row = Reference['labels'][number];

/** More words of a label are not shown. */
const LONGEST = 4;

/** What a mention calls its referent: the words from its core on, without loaded modifiers; in lower case but for names. */
function labelOf({ report, group, name }: Mention): string {
  const { tokens, raw } = report.text;
  const from = group.name ? Math.max(group.core, group.name.from) : Math.max(group.core, group.to - LONGEST);
  const words: string[] = [];
  for (let at = from; at < group.to; at++) {
    const category = report.story.matches[report.matchAt[at] ?? -1]?.entry.category;
    if (at < group.head && category !== undefined && category !== 'contested-labels') continue;
    const exact = raw.slice(tokens.start[at], tokens.end[at]);
    words.push(name.length > 0 || report.isCapital[at] ? exact : (tokens.word[at] as string));
  }
  return words.join(' ');
}

function addMention(labels: Map<string, Label>, mention: Mention): void {
  const text = labelOf(mention);
  const span = spanOf(mention.report.text, mention.group);
  const label = labels.get(text) ?? { label: text, count: 0, voices: { outlet: 0, quoted: 0, reported: 0, unknown: 0 }, pieces: [] };
  label.count += 1;
  label.voices[mention.report.story.utteranceAt(span).voice] += 1;
  label.pieces.push(pieceOf(mention.report.text.raw, span));
  labels.set(text, label);
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

function rowOf(referent: Referent): Row | undefined {
  const [here, there] = [labelsOf(referent.mentions, 'here'), labelsOf(referent.mentions, 'there')];
  const [first] = [...here, ...there].sort((a, b) => b.count - a.count);
  if (here.length === 0 || there.length === 0 || !first) return undefined;
  return { referent: first.label, here, there };
}

/**
 * Tells who and what two reports speak of, and what each calls them: everybody with a name, and whatever they name with words of one
 * kind. The rows that tell most come first.
 */
export function compareLabels(here: Prepared, there: Prepared): Row[] {
  const mentions = [...findMentions('here', here), ...findMentions('there', there)];
  const referents = findReferents(mentions, findBearers(mentions));
  const rows = referents.flatMap((referent) => {
    const row = rowOf(referent);
    return row ? [{ row, weight: weightOf(row, referent) }] : [];
  });
  return rows.sort((a, b) => b.weight - a.weight || (a.row.referent < b.row.referent ? -1 : 1)).map(({ row }) => row);
}
