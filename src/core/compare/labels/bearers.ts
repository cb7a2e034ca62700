import { likeness } from '../../attribution/sources/same-name';
import type { Mention } from './mention';
import { isMeant, type Office } from './office';

/** Somebody with a name, in both reports. */
export interface Bearer {
  /** The words of the fullest name. */
  name: string[];
  mentions: Mention[];
  /** The offices that somebody was given, with the report that says so. */
  offices: { office: Office; side: Mention['side'] }[];
}

/** All bearers in the order in which they were met, and those who hold an office by its noun. */
export interface Bearers {
  all: Bearer[];
  byOffice: ReadonlyMap<string, Bearer[]>;
}

/** Of more bearers of one word only the last met are looked at. */
const MOST_NAMESAKES = 40;

type Index = Map<string, Bearer[]>;

function put(index: Index, key: string, bearer: Bearer): void {
  const known = index.get(key);
  if (!known) index.set(key, [bearer]);
  else if (known.at(-1) !== bearer) known.push(bearer);
}

/** The bearer of a name among those known: the best likeness, then whoever is spoken of most. */
function bearerOf(byWord: Index, name: string[]): Bearer | undefined {
  let best: Bearer | undefined;
  let most = 0;
  const look = (word: string): void => {
    for (const bearer of byWord.get(word)?.slice(-MOST_NAMESAKES) ?? []) {
      const score = bearer === best ? 0 : likeness(name, bearer.name);
      if (score > most || (score > 0 && score === most && bearer.mentions.length > (best?.mentions.length ?? 0)))
        [best, most] = [bearer, score];
    }
  };
  for (const word of name) look(word);
  if (name.length > 1) look(name.join(''));
  return best;
}

function addBearer(byWord: Index, name: string[]): Bearer {
  const bearer: Bearer = { name, mentions: [], offices: [] };
  for (const word of name) put(byWord, word, bearer);
  put(byWord, name.map((word) => word[0]).join(''), bearer);
  return bearer;
}

/** Gives every bearer the offices of its names: those that titles say, then those that commas add, this report's first. */
function readOffices({ mentions, offices }: Bearer): void {
  for (const { title, side } of mentions) if (title) offices.push({ office: title, side });
  for (const each of ['here', 'there'] as const)
    for (const { apposition, side } of mentions) if (apposition && side === each) offices.push({ office: apposition, side });
}

function indexOffices(bearers: Bearer[]): Index {
  const byOffice: Index = new Map();
  for (const bearer of bearers) for (const { office } of bearer.offices) put(byOffice, office.noun, bearer);
  return byOffice;
}

/** Everybody who has a name in either report, each with all mentions by name. Longer names come first, so that short ones find them. */
export function findBearers(mentions: Mention[]): Bearers {
  const all: Bearer[] = [];
  const byWord: Index = new Map();
  const named = mentions.filter(({ name }) => name.length > 0).sort((a, b) => b.name.length - a.name.length);
  for (const mention of named) {
    let bearer = bearerOf(byWord, mention.name);
    if (!bearer) {
      bearer = addBearer(byWord, mention.name);
      all.push(bearer);
    }
    bearer.mentions.push(mention);
  }
  for (const bearer of all) readOffices(bearer);
  return { all, byOffice: indexOffices(all) };
}

/** How often a bearer was given an office that a phrase can stand for; what the phrase's own report says counts more. */
function officeScore({ offices, mentions }: Bearer, meant: Office, side: Mention['side']): number {
  let score = 0;
  for (const { office, side: teller } of offices) {
    if (office.noun !== meant.noun || !isMeant(office, meant)) continue;
    const foreign = meant.nations.length === 0 && office.nations.length > 0 ? 0.2 : 1;
    score += foreign * (teller === side ? 1 : 0.5);
  }
  return score * (1 + Math.log(mentions.length));
}

/** Whoever a phrase such as "the president" stands for, by the offices that names were given; undefined where two come too close. */
export function findByOffice({ byOffice }: Bearers, { office, side }: Mention): Bearer | undefined {
  const able = office && byOffice.get(office.noun);
  if (!able) return undefined;
  const scored = able.map((bearer) => ({ bearer, score: officeScore(bearer, office, side) })).filter(({ score }) => score > 0);
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && (!next || best.score >= 1.5 * next.score) ? best.bearer : undefined;
}
