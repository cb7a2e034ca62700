import { inflect } from '../../attribution/cues/inflect';
import type { Reading } from '../../attribution/grammar/reading';
import { onceKept } from '../../once';
import type { Range } from '../../text/text';
import { WordFacts } from '../../text/word-facts';

const formsOf = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(' ').flatMap((lemma) => [...inflect(lemma).keys()]));

/** "exchanged fire", "traded blows": what goes both ways, by its verb and its noun. */
const EXCHANGING = formsOf('exchange trade swap');
const EXCHANGED = new Set(
  'fire gunfire shots gunshots blows punches missiles rockets shells shelling salvos volleys mortars strikes airstrikes bullets'.split(' '),
);
/** Verbs that two sides do to each other where "with" or "over" follows, or that have both sides as their subject. */
const CLASHING = formsOf('clash skirmish scuffle brawl');
const WITH = new Set(['with', 'each', 'alongside']);
const FIGHTING = formsOf('fight battle wrestle spar');
/** Nouns of fights that have two sides. */
const FIGHT_NOUNS = new Set(
  `clash clashes skirmish skirmishes gunfight gunfights gunbattle shootout shoot-out firefight firefights scuffle scuffles brawl brawls
  crossfire standoff stand-off confrontation confrontations`.split(/\s+/),
);
const LONGEST_OBJECT = 4;

function exchangedEnd(reading: Reading, at: number): number {
  for (let next = at + 1; next <= at + LONGEST_OBJECT; next++) {
    if (EXCHANGED.has(reading.form(next))) return next + 1;
    if (!reading.isWord(next)) return 0;
  }
  return 0;
}

/** "each other", "one another". */
export const isEachOther = (reading: Reading, at: number): boolean =>
  (reading.form(at) === 'each' && reading.form(at + 1) === 'other') || (reading.form(at) === 'one' && reading.form(at + 1) === 'another');

/** The end of an act of both sides that begins at a token, or 0. */
function mutualEnd(reading: Reading, at: number): number {
  const form = reading.form(at);
  if (EXCHANGING.has(form)) return reading.form(at + 1) === 'of' || !form.startsWith('exchanges') ? exchangedEnd(reading, at) : 0;
  if (CLASHING.has(form) || FIGHT_NOUNS.has(form)) return at + 1;
  if (FIGHTING.has(form) && (WITH.has(reading.form(at + 1)) || reading.form(at + 1) === 'between')) return at + 1;
  return isEachOther(reading, at + 1) ? at + 3 : 0;
}

/** Whether an act of both sides can begin with a word, or have it behind its first. */
const canBegin = new WordFacts((word) => EXCHANGING.has(word) || CLASHING.has(word) || FIGHT_NOUNS.has(word) || FIGHTING.has(word));
const canFollow = new WordFacts((word) => word === 'each' || word === 'one');

/** Every act of both sides in a report, wherever another begins. */
const mutualActsOf = onceKept((reading: Reading): Range[] => {
  const found: Range[] = [];
  const { tokens } = reading.text;
  const [begins, follows] = [canBegin.ofForms(tokens), canFollow.ofForms(tokens)];
  for (let at = 0; at < reading.count; at++) {
    const isLikely = begins[tokens.form[at] as number] || follows[tokens.form[at + 1] ?? -1];
    const end = isLikely ? mutualEnd(reading, at) : 0;
    if (end > 0) found.push({ from: at, to: end });
  }
  return found;
});

/** Finds the acts in a range that two sides do to each other: "exchanged fire", "clashed", "shelled each other", "a gunfight". */
export function findMutualActs(reading: Reading, { from, to }: Range): Range[] {
  const found: Range[] = [];
  let next = from;
  for (const act of mutualActsOf(reading)) {
    if (act.from < next || act.to > to) continue;
    found.push(act);
    next = act.to;
  }
  return found;
}
