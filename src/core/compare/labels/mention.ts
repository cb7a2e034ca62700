import type { Piece } from '../../article';
import type { Voice } from '../../attribution/attribution';
import { nameWords } from '../../attribution/sources/same-name';
import { As, sourceWordAt } from '../../attribution/sources/source-word';
import { onceKept } from '../../once';
import type { Range } from '../../text/text';
import { isWord } from '../../text/tokens';
import { isPlaceKind } from '../place-words';
import type { Prepared } from '../prepared';
import { equalWeightOf } from '../synonyms';
import { findNounGroups, type NounGroup } from './noun-groups';
import { type Office, officeMeant, readOffice } from './office';

/** What a mention calls its referent. */
export interface Called {
  label: string;
  /** The label in lower case. */
  key: string;
  voice: Voice;
  piece: Piece;
}

/** A place where a report calls somebody or something by some words. */
export interface Mention {
  side: 'here' | 'there';
  report: Prepared;
  /** Its place among the mentions of its report. */
  index: number;
  group: NounGroup;
  /** The words of the proper name that it ends with, titles aside; empty where there is none. */
  name: string[];
  /** Of a name: what its title says ("special counsel"), and what a comma adds ("Roe, a lawyer for the city"). */
  title?: Office;
  apposition?: Office;
  /** Of a phrase without a name: the office that it can stand for. */
  office?: Office;
  /** Of a phrase without a name: its lexicon group, its set of words of equal weight, or its noun; people told by number. */
  named: string;
  /** Of a phrase without a name: the stems of what stands before its head and tells it from another. */
  markers: string[];
  possessor?: Mention;
  /** Read when they are first asked for; see `labelBy` and `calledBy`. */
  label?: string;
  called?: Called;
}

const wordsIn = ({ text: { tokens } }: Prepared, { from, to }: Range): string[] => {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (isWord(tokens, at)) words.push(tokens.word[at] as string);
  return words;
};

function classOf({ groups, words, text }: Prepared, at: number): string {
  const [group] = groups[at] ?? [];
  if (group) return `group ${group}`;
  const { singular, is } = sourceWordAt(text, at);
  const number = singular.noun && is & As.plural ? 'some' : 'one';
  const stem = words.stem[at] as string;
  return `${number} ${equalWeightOf(stem) ?? stem}`;
}

/** What tells one thing of a kind from another: capitals, and of places every word that the lexicon has no say in ("the hill town", "the old town"). */
function markersOf({ isCapital, words, matchAt }: Prepared, { core, head }: NounGroup): string[] {
  const isPlain = (at: number): boolean => (matchAt[at] ?? -1) < 0;
  const isOfPlace = isPlaceKind(words.stem[head] as string) && isPlain(head);
  const markers: string[] = [];
  for (let at = core; at < head; at++) if (isCapital[at] || (isOfPlace && isPlain(at))) markers.push(words.stem[at] as string);
  return markers;
}

/** Reads a phrase without a name. */
function readCommon(mention: Mention): void {
  const { report, group } = mention;
  const office = officeMeant(report, group, wordsIn(report, { from: group.core, to: group.name ? group.name.from : group.head }));
  if (office) mention.office = office;
  mention.named = classOf(report, group.head);
  mention.markers = markersOf(report, group);
}

function readMention(mention: Mention): void {
  const { report, group } = mention;
  const { name, core } = group;
  const proper = name && name.proper < name.to ? name.proper : name?.from;
  if (name && proper !== undefined) mention.name = nameWords(wordsIn(report, { from: proper, to: name.to }));
  if (mention.name.length === 0) {
    readCommon(mention);
    return;
  }
  const title = readOffice(wordsIn(report, { from: core, to: proper as number }));
  if (title) mention.title = title;
}

/** Reads what commas add to names: the noun groups that the appositions begin with. */
function readAppositions(mentions: Mention[]): void {
  const byStart = new Map(mentions.map((mention) => [mention.group.from, mention]));
  for (const mention of mentions) {
    const from = mention.group.name?.apposition?.from;
    const other = from === undefined || mention.name.length === 0 ? undefined : byStart.get(from);
    if (!other || other.name.length > 0) continue;
    const { report, group } = other;
    const modifiers = wordsIn(report, { from: group.core, to: group.name ? group.name.from : group.head });
    const apposition = readOffice([...modifiers, report.text.tokens.word[group.head] ?? '']);
    if (apposition) mention.apposition = apposition;
  }
}

function readMentions(side: Mention['side'], report: Prepared): Mention[] {
  const owners = new Map<NounGroup, Mention>();
  const mentions = findNounGroups(report).map((group, index) => {
    const mention: Mention = { side, report, index, group, name: [], named: '', markers: [] };
    const possessor = group.possessor && owners.get(group.possessor);
    if (possessor) mention.possessor = possessor;
    readMention(mention);
    owners.set(group, mention);
    return mention;
  });
  readAppositions(mentions);
  return mentions;
}

/** Every mention of this report in order; read once for all reports that it is compared with. */
export const findMentionsHere = onceKept((report: Prepared): Mention[] => readMentions('here', report));

/** Every mention of a report that this one is compared with. They are not kept: a reference report is compared once. */
export const findMentionsThere = (report: Prepared): Mention[] => readMentions('there', report);
