const PLURALS: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['police', 'police'],
  ['data', 'data'],
  ['media', 'media'],
  ['wives', 'wife'],
  ['others', 'other'],
  ['troops', 'troop'],
]);
const PLURALS_OF = new Map<string, string[]>();
for (const [plural, singular] of PLURALS) PLURALS_OF.set(singular, [...(PLURALS_OF.get(singular) ?? []), plural]);
/** Titles as they are cut short before a name. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  'gen.:general col.:colonel lt.:lieutenant maj.:major sgt.:sergeant capt.:captain adm.:admiral brig.:brigadier cmdr.:commander sen.:senator sens.:senator rep.:congressman reps.:congressman gov.:governor prof.:professor supt.:superintendent det.:detective insp.:inspector pres.:president cllr.:councillor amb.:ambassador atty.:attorney'
    .split(' ')
    .map((row) => row.split(':') as [string, string]),
);
const SINGULAR_S = new Set(
  'press news series congress witness business mass boss class process statistics analysis census crisis politics census hostess princess actress forces headquarters lens'.split(
    ' ',
  ),
);
const NEVER_PLURAL = new Set(['police', 'data', 'media']);

/** The singular of a normalised noun by spelling: "officials" to "official", "spokesmen" to "spokesman"; "gen." is a general. */
export function singularOf(noun: string): string {
  const known = PLURALS.get(noun) ?? SHORT_TITLES.get(noun);
  if (known) return known;
  if (noun.endsWith('men') && noun.length > 4) return `${noun.slice(0, -2)}an`;
  if (SINGULAR_S.has(noun) || !noun.endsWith('s') || noun.endsWith('ss') || noun.endsWith('us')) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x)es$/.test(noun) ? noun.slice(0, -2) : noun.slice(0, -1);
}

/** Whether a normalised noun is a plural by its form. */
export const isPlural = (noun: string): boolean => !NEVER_PLURAL.has(noun) && !noun.endsWith('.') && singularOf(noun) !== noun;

/** The plurals that a noun can have by its spelling. */
export function pluralsOf(noun: string): string[] {
  const known = PLURALS_OF.get(noun);
  if (known) return known;
  if (noun.endsWith('man')) return [`${noun.slice(0, -2)}en`];
  if (/[^aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`];
  return [/(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`];
}
