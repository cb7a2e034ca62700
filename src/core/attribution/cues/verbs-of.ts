import { inflect, irregularsOf } from './inflect';

/** By the end of a form, what stands in its place in the verb. */
const ENDINGS: [ending: string, inVerb: string[]][] = [
  // "has" is of "have".
  ['s', ['', 've']],
  ['es', ['']],
  ['ies', ['y']],
  ['d', ['']],
  ['ed', ['']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ying', ['ie']],
];

/** "banned" without its ending is "bann". */
const undoubled = (stem: string): string[] => (stem.length > 2 && stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []);

function withoutEnding(form: string, [ending, inVerb]: (typeof ENDINGS)[number]): string[] {
  if (!form.endsWith(ending)) return [];
  const stem = form.slice(0, -ending.length);
  return [...inVerb.map((end) => stem + end), ...undoubled(stem)];
}

/** What a word may be a form of by its spelling. */
const guessVerbs = (form: string): Set<string> =>
  new Set([form, ...irregularsOf(form), ...ENDINGS.flatMap((ending) => withoutEnding(form, ending))]);

/**
 * Which of some verbs a word is a form of, each with what it is of it (bits of `VerbForm`): `inflect` the other way round. A table of all forms
 * of all verbs would take as long at every start as everything else that is read then.
 */
export function verbsOf(form: string, verbs: { has(lemma: string): boolean }): [lemma: string, bits: number][] {
  const found: [string, number][] = [];
  for (const lemma of guessVerbs(form)) {
    const bits = verbs.has(lemma) ? inflect(lemma).get(form) : undefined;
    if (bits !== undefined) found.push([lemma, bits]);
  }
  return found;
}

/** What a word is of some verbs, whichever: bits of `VerbForm`, 0 where it is a form of none. */
export const formOf = (form: string, verbs: { has(lemma: string): boolean }): number =>
  verbsOf(form, verbs).reduce((all, [, bits]) => all | bits, 0);
