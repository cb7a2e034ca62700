import { readNoun } from '../../attribution/sources/kinds';
import { isNationality } from '../../attribution/sources/nations';
import { isPlural, singularOf } from '../../attribution/sources/number';
import { likeness } from '../../attribution/sources/same-name';
import type { Mention } from './mention';

/** An office that somebody was given: its noun and the words before it, nations apart. */
interface Office {
  words: ReadonlySet<string>;
  nations: ReadonlySet<string>;
  side: Mention['side'];
}

/** Somebody with a name, in both reports. */
export interface Bearer {
  /** The words of the fullest name. */
  name: string[];
  mentions: Mention[];
  /** By the noun of the office, in the singular. */
  offices: Map<string, Office[]>;
}

/** Of more bearers of one word only the last met are looked at. */
const MOST_NAMESAKES = 40;

const wordAt = ({ report }: Mention, at: number): string => report.text.tokens.word[at] ?? '';

/** The bearer of a name among those known: the best likeness, then whoever is spoken of most. */
function bearerOf(bearers: Bearer[], name: string[]): Bearer | undefined {
  let best: Bearer | undefined;
  let most = 0;
  for (const bearer of bearers) {
    const score = likeness(name, bearer.name);
    if (score > most || (score > 0 && score === most && bearer.mentions.length > (best?.mentions.length ?? 0)))
      [best, most] = [bearer, score];
  }
  return best;
}

function addOffice({ offices }: Bearer, words: string[], side: Mention['side']): void {
  const noun = singularOf(words.at(-1) ?? '');
  if (!noun) return;
  const nations = new Set(words.filter(isNationality));
  const office = { words: new Set(words.filter((word) => !nations.has(word)).map(singularOf)), nations, side };
  offices.set(noun, [...(offices.get(noun) ?? []), office]);
}

/** The words of the noun group that an apposition begins with: "a lawyer for the city" gives "lawyer". */
function appositionWords(mention: Mention, byStart: ReadonlyMap<number, Mention>): string[] {
  const apposition = mention.group.name?.apposition;
  const other = apposition && byStart.get(apposition.from);
  return other && other.report === mention.report && other.name.length === 0 ? [...other.modifiers, wordAt(other, other.group.head)] : [];
}

function readOffices(bearers: Bearer[]): void {
  for (const bearer of bearers)
    for (const mention of bearer.mentions) if (mention.titles.length > 0) addOffice(bearer, mention.titles, mention.side);
}

function readAppositions(bearers: Bearer[], mentions: Mention[]): void {
  for (const side of ['here', 'there'] as const) {
    const byStart = new Map(mentions.filter((mention) => mention.side === side).map((mention) => [mention.group.from, mention]));
    for (const bearer of bearers)
      for (const mention of bearer.mentions) if (mention.side === side) addOffice(bearer, appositionWords(mention, byStart), side);
  }
}

/** Everybody who has a name in either report, each with all mentions by name. Longer names come first, so that short ones find them. */
export function findBearers(mentions: Mention[]): Bearer[] {
  const bearers: Bearer[] = [];
  const byWord = new Map<string, Bearer[]>();
  const named = mentions.filter(({ name }) => name.length > 0).sort((a, b) => b.name.length - a.name.length);
  for (const mention of named) {
    const near = [...new Set([...mention.name, mention.name.join('')].flatMap((word) => byWord.get(word)?.slice(-MOST_NAMESAKES) ?? []))];
    let bearer = bearerOf(near, mention.name);
    if (!bearer) {
      bearer = { name: mention.name, mentions: [], offices: new Map() };
      bearers.push(bearer);
      const initials = mention.name.map((word) => word[0]).join('');
      for (const word of new Set([...mention.name, initials])) {
        const known = byWord.get(word);
        if (known) known.push(bearer);
        else byWord.set(word, [bearer]);
      }
    }
    bearer.mentions.push(mention);
  }
  readOffices(bearers);
  readAppositions(bearers, mentions);
  return bearers;
}

/** How often a bearer was given an office that a phrase can stand for; what the phrase's own report says counts more. */
function officeScore({ offices }: Bearer, { side, head, modifiers }: Mention): number {
  const nations = modifiers.filter(isNationality);
  const words = modifiers.filter((word) => !nations.includes(word)).map(singularOf);
  let score = 0;
  for (const office of offices.get(head) ?? []) {
    if (!words.every((word) => office.words.has(word)) || !nations.every((nation) => office.nations.has(nation))) continue;
    const foreign = nations.length === 0 && office.nations.size > 0 ? 0.2 : 1;
    score += foreign * (office.side === side ? 1 : 0.5);
  }
  return score;
}

/** Whoever a phrase such as "the president" stands for, by the offices that names were given; undefined where two come too close. */
export function findByOffice(bearers: Bearer[], mention: Mention): Bearer | undefined {
  const { group, name, report, head } = mention;
  if (name.length > 0 || !group.definite || group.possessor || isPlural(report.text.tokens.word[group.head] ?? '') || !readNoun(head))
    return undefined;
  const able = bearers
    .map((bearer) => ({ bearer, score: officeScore(bearer, mention) * (1 + Math.log(bearer.mentions.length)) }))
    .filter(({ score }) => score > 0);
  able.sort((a, b) => b.score - a.score);
  const [best, next] = able;
  return best && (!next || best.score >= 1.5 * next.score) ? best.bearer : undefined;
}
