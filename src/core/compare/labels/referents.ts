import type { Difference } from '../difference';
import { type Bearer, type Bearers, findByOffice } from './bearers';
import type { Mention } from './mention';

/** Somebody or something that both reports speak of, with every mention. */
export interface Referent {
  mentions: Mention[];
  bearer?: Bearer;
  /** The lexicon's group, where its words are the lexicon's. */
  group?: string;
}

/** Who bears each mention, by its place in its report. */
type Borne = Record<Mention['side'], (Bearer | undefined)[]>;

/** The names that tell one thing of a kind from another: capitals before the head, and whose it is. */
function markersOf({ markers, possessor }: Mention, borne: Borne): string[] {
  const owner = possessor && borne[possessor.side][possessor.index];
  return owner ? [...markers, owner.name.join(' ')] : markers;
}

/** Splits the mentions of one class by the names that mark them; those without any go with the largest part. */
function splitByMarkers(mentions: Mention[], borne: Borne): Mention[][] {
  if (mentions.every(({ markers, possessor }) => markers.length === 0 && !possessor)) return [mentions];
  const parts: { markers: Set<string>; mentions: Mention[] }[] = [];
  const plain: Mention[] = [];
  for (const mention of mentions) {
    const markers = markersOf(mention, borne);
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

function findBorne(mentions: Mention[], bearers: Bearers): Borne {
  const borne: Borne = { here: [], there: [] };
  for (const bearer of bearers.all) for (const { side, index } of bearer.mentions) borne[side][index] = bearer;
  for (const mention of mentions) if (mention.office) borne[mention.side][mention.index] = findByOffice(bearers, mention);
  return borne;
}

/** Whether both reports speak of it. */
export function isInBoth(mentions: Mention[]): boolean {
  const side = mentions[0]?.side;
  for (const mention of mentions) if (mention.side !== side) return true;
  return false;
}

/** Tells of mentions whether a label of theirs stands in the other report's place for another one. */
function findSwapped(swapped: Difference[]): (mention: Mention) => boolean {
  const ends = { here: new Set(swapped.map(({ here }) => here.end)), there: new Set(swapped.map(({ there }) => there.end)) };
  return ({ side, report, group }) => ends[side].has(report.text.tokens.end[group.head] as number);
}

/**
 * Groups the mentions of both reports by what they stand for. What only one report speaks of is left out, unless the other calls it by
 * another name.
 * @param swapped the differences in labels.
 */
export function findReferents(mentions: Mention[], bearers: Bearers, swapped: Difference[]): Referent[] {
  const borne = findBorne(mentions, bearers);
  const byBearer = new Map<Bearer, Mention[]>(bearers.all.map((bearer) => [bearer, []]));
  const byClass = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const bearer = borne[mention.side][mention.index];
    const alike = bearer ? byBearer.get(bearer) : byClass.get(mention.named);
    if (alike) alike.push(mention);
    else byClass.set(mention.named, [mention]);
  }
  const referents: Referent[] = [];
  const isSwapped = findSwapped(swapped);
  for (const [bearer, all] of byBearer) if (isInBoth(all) || all.some(isSwapped)) referents.push({ bearer, mentions: all });
  for (const [named, all] of byClass) {
    if (!isInBoth(all) && !all.some(isSwapped)) continue;
    const group = named.startsWith('group ') ? named.slice(6) : undefined;
    for (const part of splitByMarkers(all, borne)) referents.push(group === undefined ? { mentions: part } : { mentions: part, group });
  }
  return referents;
}
