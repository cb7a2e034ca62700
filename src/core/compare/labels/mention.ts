import { singularOf } from '../../attribution/sources/number';
import { nameWords } from '../../attribution/sources/same-name';
import type { Range } from '../../text/text';
import { isWord } from '../../text/tokens';
import { oncePer } from '../once';
import type { Prepared } from '../prepared';
import { findNounGroups, type NounGroup } from './noun-groups';

/** A place where a report calls somebody or something by some words. */
export interface Mention {
  side: 'here' | 'there';
  report: Prepared;
  group: NounGroup;
  /** The head noun in the singular, normalised. */
  head: string;
  /** The words between article and head, normalised: "foreign", "armed". */
  modifiers: string[];
  /** The words of the proper name that it ends with, titles aside; empty where there is none. */
  name: string[];
  /** The words of title and office before that name: "special", "counsel". */
  titles: string[];
  possessor?: Mention;
}

const wordsIn = ({ text: { tokens } }: Prepared, { from, to }: Range): string[] => {
  const words: string[] = [];
  for (let at = from; at < to; at++) if (isWord(tokens, at)) words.push(tokens.word[at] as string);
  return words;
};

function readMention(side: Mention['side'], report: Prepared, group: NounGroup, owners: Map<NounGroup, Mention>): Mention {
  const { name, core, head } = group;
  const proper = name ? (name.proper < name.to ? name.proper : name.from) : head + 1;
  const possessor = group.possessor && owners.get(group.possessor);
  return {
    side,
    report,
    group,
    head: singularOf(report.text.tokens.word[head] ?? ''),
    modifiers: wordsIn(report, { from: core, to: name ? name.from : head }),
    name: name ? nameWords(wordsIn(report, { from: proper, to: name.to })) : [],
    titles: name ? wordsIn(report, { from: core, to: proper }) : [],
    ...(possessor && { possessor }),
  };
}

function readMentions(side: Mention['side'], report: Prepared): Mention[] {
  const owners = new Map<NounGroup, Mention>();
  return findNounGroups(report).map((group) => {
    const mention = readMention(side, report, group, owners);
    owners.set(group, mention);
    return mention;
  });
}

const mentions = {
  here: oncePer((report: Prepared) => readMentions('here', report)),
  there: oncePer((report: Prepared) => readMentions('there', report)),
};

/** Every mention of a report in order. */
export const findMentions = (side: Mention['side'], report: Prepared): Mention[] => mentions[side](report);
