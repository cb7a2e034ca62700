/**
 * British endings and their American twins; whichever an entry is written in, both are matched. Before the ending stand letters enough to
 * make a stem: "rising" and "pouring" have no twins.
 */
const TWINS: [RegExp, string][] = [
  [/(?<=...)is(e|ed|es|ing|er|ers|ation|ations)$/, 'iz$1'],
  [/(?<=...)iz(e|ed|es|ing|er|ers|ation|ations)$/, 'is$1'],
  [/ys(e|ed|es|ing)$/, 'yz$1'],
  [/(?<=...)our(s|ed|ing|ers?)?$/, 'or$1'],
  [/(?<=..[^aeiou])or(s|ed|ing|ers?)?$/, 'our$1'],
  [/^defence/, 'defense'],
  [/^defense/, 'defence'],
];

/** A word in British and American spelling, itself first. A twin that is no word matches nothing. */
export function spellings(word: string): string[] {
  if (word.length < 5) return [word];
  const twins = TWINS.flatMap(([ending, twin]) => (ending.test(word) ? [word.replace(ending, twin)] : []));
  return [word, ...twins];
}
