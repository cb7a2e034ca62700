import type { Check, Finding } from '../check';
import type { Message } from '../message';
import type { Story } from '../story';
import { ifNotEnglish, ifTooShort } from './skips';

function findSources({ sources }: Story): Finding[] {
  const found: Finding[] = [];
  for (const { name, kind, words, named, mentions } of sources) {
    const span = mentions[0];
    if (span)
      found.push({ span, message: { key: named ? 'source-balance.named' : 'source-balance.unnamed', args: { name, kind, words } } });
  }
  return found;
}

function ifFewSources({ sources }: Story): Message | undefined {
  const [only] = sources;
  if (sources.length > 1) return undefined;
  return only ? { key: 'source-balance.one', args: { name: only.name } } : { key: 'source-balance.none', args: {} };
}

/** The roster: every source at its first mention, with the words that it is given. */
export const sourceBalance: Check = {
  id: 'source-balance',
  kind: 'sources',
  basis: 'structure',
  title: 'Who is heard',
  why: 'Who is given words, and how many, shapes a report as much as the words themselves.',
  messages: {
    named: '{name} ({kind}) is given {words} words.',
    unnamed: '{name} ({kind}, not named) is given {words} words.',
    one: 'Only one source is heard: {name}.',
    none: 'No source is heard.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifTooShort(story) ?? ifFewSources(story),
  find: findSources,
};
