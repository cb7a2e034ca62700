import { Tag } from '../../attribution/grammar/place';
import type { Name } from '../../text/names';
import type { Range } from '../../text/text';
import { Flag, has } from '../../text/tokens';
import type { Prepared } from '../prepared';
import { Word } from '../words';

/** A noun phrase that can stand for somebody or something: from its article or possessor to its head. */
export interface NounGroup extends Range {
  /** The token of its last noun. */
  head: number;
  /** Where it begins after article and possessor. */
  core: number;
  /** The proper name that ends it ("special counsel Ana Roe"). */
  name?: Name;
  /** The group whose 's stands before it ("Roe" of "Roe's lawyers"). */
  possessor?: NounGroup;
  /** "the", "this" or a possessor leads it. */
  definite: boolean;
}

const DEFINITE = new Set('the this that these those his her its their our my your'.split(' '));
const LONGEST = 8;

/** The end of the nouns and their adjectives that begin at `from`. */
function nounsEnd({ reading, text }: Prepared, from: number): number {
  let at = from;
  while (
    at < from + LONGEST &&
    reading.tag(at) === Tag.noun &&
    has(text.tokens, at, Flag.word) &&
    !(at > from && has(text.tokens, at, Flag.newLine))
  )
    at++;
  return at;
}

/** The names of a report by their first tokens and by the tokens after them. */
interface Names {
  byStart: ReadonlyMap<number, Name>;
  byEnd: ReadonlyMap<number, Name>;
}

const indexNames = ({ names }: Prepared): Names => ({
  byStart: new Map(names.map((name) => [name.from, name])),
  byEnd: new Map(names.map((name) => [name.to, name])),
});

/** The end of a group, or of the name in it that goes on with small words ("Watch for Human Rights"). */
function nameEnd(to: number, core: number, { byStart }: Names): number {
  for (let at = core; at < to; at++) {
    const name = byStart.get(at);
    if (name && name.to > to) return name.to;
  }
  return to;
}

/** The group whose nouns begin at `core`, if there are any. */
function groupAt(report: Prepared, from: number, core: number, possessor: NounGroup | undefined, names: Names): NounGroup | undefined {
  const to = nameEnd(nounsEnd(report, core), core, names);
  const head = to - 1;
  if (to === core || report.words.kind[head] !== Word.matter) return undefined;
  const name = names.byEnd.get(to);
  const definite = possessor !== undefined || DEFINITE.has(report.text.tokens.word[from] ?? '');
  return { from: possessor?.from ?? from, to, head, core, definite, ...(name && { name }), ...(possessor && { possessor }) };
}

/** The noun groups of a report in order; a possessor is a group of its own and leads the group that it owns. */
export function findNounGroups(report: Prepared): NounGroup[] {
  const { reading, text } = report;
  const names = indexNames(report);
  const groups: NounGroup[] = [];
  let owner: NounGroup | undefined;
  for (let at = 0; at < text.tokens.count; ) {
    const isDeterminer = reading.tag(at) === Tag.determiner;
    const group = groupAt(report, at, isDeterminer && !owner ? at + 1 : at, owner, names);
    owner = undefined;
    if (!group) {
      at += 1;
      continue;
    }
    groups.push(group);
    at = group.to;
    if (reading.tag(at) !== Tag.possessor) continue;
    owner = group;
    at += 1;
  }
  return groups;
}
