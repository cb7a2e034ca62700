/** Principal parts that the rules below do not reach, by lemma. */
const IRREGULAR: Record<string, string[]> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being'],
  break: ['breaks', 'broke', 'broken', 'breaking'],
  come: ['comes', 'came', 'coming'],
  crow: ['crows', 'crowed', 'crowing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  fight: ['fights', 'fought', 'fighting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  have: ['has', 'had', 'having'],
  hit: ['hits', 'hitting'],
  hold: ['holds', 'held', 'holding'],
  lead: ['leads', 'led', 'leading'],
  lie: ['lies', 'lied', 'lying'],
  make: ['makes', 'made', 'making'],
  man: ['men'],
  put: ['puts', 'putting'],
  run: ['runs', 'ran', 'running'],
  shoot: ['shoots', 'shot', 'shooting'],
  slink: ['slinks', 'slunk', 'slinking'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  strike: ['strikes', 'struck', 'striking'],
  take: ['takes', 'took', 'taken', 'taking'],
  tear: ['tears', 'tore', 'torn', 'tearing'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  woman: ['women'],
};

const VOWEL = /[aeiou]/;
/** Ends in a single consonant after a single vowel: "slam", "rebel", "admit"; the last letter may double. */
const DOUBLES = /[^aeiou][aeiou][bdglmnprt]$/;

const withS = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a') ? `${word.slice(0, -1)}ies` : `${word}s`;
};

function withEnding(word: string): string[] {
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`];
  if (word.endsWith('y') && !VOWEL.test(word.at(-2) ?? 'a')) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  const plain = [`${word}ed`, `${word}ing`];
  return DOUBLES.test(word) ? [...plain, `${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`] : plain;
}

/**
 * A word with its plural and its verb forms. Nothing is known of the word's class, so some forms are none ("terroristed"); they match
 * nothing. The word itself comes first.
 */
export function inflect(word: string): string[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const [stem, last] = [word.slice(0, hyphen), word.slice(hyphen)];
  if (!last || !/^[a-z]+$/.test(last)) return [word];
  const people = /(?:men|women)$/.test(last) ? [] : last.endsWith('man') ? [`${last.slice(0, -3)}men`] : [];
  const forms = IRREGULAR[last] ?? [withS(last), ...withEnding(last), ...people];
  return [word, ...forms.map((form) => stem + form)];
}
