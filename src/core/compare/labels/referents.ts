import { readNoun } from '../../attribution/sources/kinds';
import { isPlural } from '../../attribution/sources/number';
import { equalWeightOf } from '../synonyms';
import { type Bearer, findByOffice } from './bearers';
import type { Mention } from './mention';

/** Somebody or something that both reports speak of, with every mention. */
export interface Referent {
  mentions: Mention[];
  bearer?: Bearer;
  /** The lexicon's group, where its words are the lexicon's. */
  group?: string;
}

/** What a common noun names: its lexicon group, its set of words of equal weight, or itself; people told by number. */
function classOf({ report, group: { head }, head: noun }: Mention): string {
  const [group] = report.groups[head] ?? [];
  if (group) return `group ${group}`;
  const number = readNoun(noun) && isPlural(report.text.tokens.word[head] ?? '') ? 'some' : 'one';
  const stem = report.words.stem[head] as string;
  return `${number} ${equalWeightOf(stem) ?? stem}`;
}

/** The names that tell one thing of a kind from another: capitals before the head, and whose it is. */
function markersOf({ report, group, possessor }: Mention, owner: (mention: Mention) => string | undefined): string[] {
  const markers: string[] = [];
  for (let at = group.core; at < group.head; at++) if (report.isCapital[at]) markers.push(report.words.stem[at] as string);
  const mark = possessor && owner(possessor);
  return mark ? [...markers, mark] : markers;
}

/** Splits the mentions of one class by the names that mark them; those without any go with the largest part. */
function splitByMarkers(mentions: Mention[], owner: (mention: Mention) => string | undefined): Mention[][] {
  const parts: { markers: Set<string>; mentions: Mention[] }[] = [];
  const plain: Mention[] = [];
  for (const mention of mentions) {
    const markers = markersOf(mention, owner);
    if (markers.length === 0) {
      plain.push(mention);
      continue;
    }
    const part = parts.find((each) => markers.some((marker) => each.markers.has(marker)));
    if (part) {
      part.mentions.push(mention);
      for (const marker of markers) part.markers.add(marker);
    } else parts.push({ markers: new Set(markers), mentions: [mention] });
  }
  parts.sort((a, b) => b.mentions.length - a.mentions.length);
  const [largest, ...others] = parts;
  return [[...(largest?.mentions ?? []), ...plain], ...others.map((part) => part.mentions)];
}

/** Groups the mentions of both reports by what they stand for. */
export function findReferents(mentions: Mention[], bearers: Bearer[]): Referent[] {
  const bearerOf = new Map<Mention, Bearer>();
  for (const bearer of bearers) for (const mention of bearer.mentions) bearerOf.set(mention, bearer);
  const byClass = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = bearerOf.get(mention) ?? findByOffice(bearers, mention);
    if (known) {
      bearerOf.set(mention, known);
      continue;
    }
    const name = classOf(mention);
    const alike = byClass.get(name);
    if (alike) alike.push(mention);
    else byClass.set(name, [mention]);
  }
  const owner = (mention: Mention): string | undefined => bearerOf.get(mention)?.name.join(' ');
  const byBearer = new Map<Bearer, Mention[]>(bearers.map((bearer) => [bearer, []]));
  for (const mention of mentions) {
    const bearer = bearerOf.get(mention);
    if (bearer) byBearer.get(bearer)?.push(mention);
  }
  const named = [...byBearer].map(([bearer, all]) => ({ bearer, mentions: all }));
  const common = [...byClass].flatMap(([name, all]) =>
    splitByMarkers(all, owner).map((part) => ({ mentions: part, ...(name.startsWith('group ') && { group: name.slice(6) }) })),
  );
  return [...named, ...common];
}
