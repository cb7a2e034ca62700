import { isNationality } from '../../attribution/sources/nations';
import { singularOf } from '../../attribution/sources/number';
import { As, sourceWordAt } from '../../attribution/sources/source-word';
import type { Prepared } from '../prepared';
import type { NounGroup } from './noun-groups';

/** What an office is told by: the words of its phrase in the singular, nations apart. */
export interface Office {
  /** Its noun in the singular. */
  noun: string;
  words: readonly string[];
  nations: readonly string[];
}

/** Reads an office from the words of its phrase; its noun is the last. */
export function readOffice(words: readonly string[]): Office | undefined {
  const noun = singularOf(words.at(-1) ?? '');
  if (!noun) return undefined;
  const nations = words.filter(isNationality);
  return { noun, nations, words: words.filter((word) => !isNationality(word)).map(singularOf) };
}

/** The office that a phrase without a name can stand for, as "the French president" does. */
export function officeMeant({ text }: Prepared, group: NounGroup, modifiers: readonly string[]): Office | undefined {
  const { singular, is } = sourceWordAt(text, group.head);
  if (!group.definite || group.possessor || !singular.noun || is & As.plural) return undefined;
  const nations = modifiers.filter(isNationality);
  return { noun: singular.form, nations, words: modifiers.filter((word) => !isNationality(word)).map(singularOf) };
}

/** Whether an office can be the one that a phrase means: it was told with each of the phrase's words. */
export const isMeant = (office: Office, { words, nations }: Office): boolean =>
  words.every((word) => office.words.includes(word)) && nations.every((nation) => office.nations.includes(nation));
