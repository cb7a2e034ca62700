import type { Entry } from '../../../src/core/lexicon/entry';
import { type FindNotes, mirror } from './mirror';
import { type Kind, templates } from './templates';
import { kindOfPair, unmirrored, wordsOf } from './terms';

export interface Pair {
  name: string;
  against: Entry;
  pro: Entry;
  /** Undefined where no sentence takes both. */
  kind: Kind | undefined;
}

const isOpposite = (against: Entry, pro: Entry): boolean =>
  against.group === pro.group && against.side?.startsWith('against') === true && pro.side === against.side.replace('against', 'for');

/** Every term of a group with every term that leans the other way. */
export const pairsOf = (entries: Entry[]): Pair[] =>
  entries.flatMap((against) =>
    entries
      .filter((pro) => isOpposite(against, pro))
      .map((pro) => ({ name: `${against.id} / ${pro.id}`, against, pro, kind: kindOfPair(against, pro) })),
  );

export const isUnmirrored = ({ name }: Pair): boolean => Object.hasOwn(unmirrored, name);

/** Looks into the mirror; each term is put into the sentences of a kind once, however many opposite numbers it has. */
export class Mirror {
  private readonly seen = new Map<string, string[]>();

  constructor(private readonly findNotes: FindNotes) {}

  /** What is noted in each template of a kind with a term in it. */
  of(entry: Entry, kind: Kind): string[] {
    const key = `${entry.id} ${kind}`;
    const known = this.seen.get(key);
    if (known) return known;
    const notes = mirror(entry, wordsOf(entry, kind), templates(kind), this.findNotes);
    this.seen.set(key, notes);
    return notes;
  }

  /** The templates in which the two terms of a pair get other notes, with these. */
  differences({ against, pro, kind }: Pair): string[] {
    if (!kind) return ['no sentence takes both'];
    const { paragraphs, headlines } = templates(kind);
    const [one, other] = [this.of(against, kind), this.of(pro, kind)];
    return [...paragraphs, ...headlines].flatMap((template, at) =>
      one[at] === other[at] ? [] : [`${template} [${one[at]}] / [${other[at]}]`],
    );
  }
}
