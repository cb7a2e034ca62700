/** Forms that no rule below reaches, by the word that they are a form of. */
const IRREGULAR: Record<string, string> = {
  agree: 'agreed',
  begin: 'began begun',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  deal: 'dealt',
  do: 'did done does',
  draw: 'drew drawn',
  drive: 'drove driven',
  fall: 'fell fallen',
  feel: 'felt',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  fly: 'flew flown',
  forbid: 'forbade forbidden',
  free: 'freed',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  guarantee: 'guaranteed',
  grow: 'grew grown',
  have: 'had has',
  hear: 'heard',
  hide: 'hid hidden',
  hold: 'held',
  keep: 'kept',
  know: 'knew known',
  lead: 'led',
  leave: 'left',
  lose: 'lost',
  make: 'made',
  man: 'men',
  mean: 'meant',
  meet: 'met',
  overthrow: 'overthrew overthrown',
  pay: 'paid',
  person: 'people persons',
  ride: 'rode ridden',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  shoot: 'shot',
  show: 'shown',
  sit: 'sat',
  speak: 'spoke spoken',
  spend: 'spent',
  stand: 'stood',
  steal: 'stole stolen',
  strike: 'struck',
  swear: 'swore sworn',
  take: 'took taken',
  teach: 'taught',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  wear: 'wore worn',
  win: 'won',
  withdraw: 'withdrew withdrawn',
  woman: 'women',
  write: 'wrote written',
  child: 'children',
  be: 'is are was were been being am',
};

const lemmas = new Map(Object.entries(IRREGULAR).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma] as const)));

const ENDINGS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/ied$/, 'y'],
  [/([^e])ed$/, '$1'],
  [/ing$/, ''],
  [/ly$/, ''],
];

/** American spellings become British ones' twins: one form stands for both. */
const SPELLINGS: [RegExp, string][] = [
  [/yz(e|er|ing)?$/, 'ys$1'],
  [/iz(e|er|ation|ing)?$/, 'is$1'],
  [/our(ed|s|able|ite|hood|ing)?$/, 'or$1'],
  [/(cent|theat|lit|met|fib|spect|somb)re$/, '$1er'],
  [/ll$/, 'l'],
  [/ence$/, 'ense'],
  [/ogue$/, 'og'],
  [/programme$/, 'program'],
  [/sceptic/, 'skeptic'],
  [/^grey$/, 'gray'],
  [/wards$/, 'ward'],
];

const VOWEL = /[aeiouy]/;

function withoutEnding(word: string): string {
  for (const [ending, rest] of ENDINGS) {
    const cut = word.replace(ending, rest);
    if (cut !== word) return cut.length >= 3 && VOWEL.test(cut) ? cut : word;
  }
  return word;
}

/** "stopped" and "stop", "making" and "make", "agreed" and "agree" come out alike. */
const settled = (word: string): string => word.replace(/([bdgklmnprtvz])\1$/, '$1').replace(/([^e])e$/, '$1');

const respelt = (word: string): string => SPELLINGS.reduce((form, [from, to]) => form.replace(from, to), word);

/** "éminence" and "eminence" are one word. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{Mn}/gu, '');

function readStem(word: string): string {
  const bare = withoutAccents(word).replace(/[.'-]/g, '');
  if (!/^[\p{L}]+$/u.test(bare)) return bare || word;
  const lemma = lemmas.get(bare);
  if (lemma) return readStem(lemma);
  if (bare.length < 4) return settled(bare);
  return settled(respelt(withoutEnding(bare))) || bare;
}

const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/**
 * The form that stands for a word's inflections and spellings: "rebels" and "rebel", "said" and "say", "organisation" and
 * "organization", "U.S." and "US", "cease-fire" and "ceasefire". The word is given as tokens hold it (lower case, straight marks).
 */
export function stemOf(word: string): string {
  let stem = known.get(word);
  if (stem === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    stem = readStem(word);
    known.set(word, stem);
  }
  return stem;
}
