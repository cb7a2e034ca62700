import type { SourceKind } from '../attribution';
import { KIND_WORDS, ROLES } from './kind-words';
import { pluralsOf } from './number';

export type Nature = 'person' | 'body';

/** What a noun for people or for a body says of whom it stands for. */
export interface Noun {
  kind: SourceKind;
  nature: Nature;
}

const nouns = new Map<string, Noun>();

function addNouns(list: string | undefined, noun: Noun): void {
  for (const word of list?.split(' ') ?? []) for (const form of [word, ...pluralsOf(word)]) if (!nouns.has(form)) nouns.set(form, noun);
}

for (const [kind, { people, bodies }] of Object.entries(KIND_WORDS)) {
  addNouns(people, { kind: kind as SourceKind, nature: 'person' });
  addNouns(bodies, { kind: kind as SourceKind, nature: 'body' });
}
addNouns([...ROLES].join(' '), { kind: 'other', nature: 'person' });

/** What a normalised noun, singular or plural, says of a source by itself; "spokesman" and the like say only that it is a person. */
export const readNoun = (word: string): Noun | undefined => nouns.get(word);
