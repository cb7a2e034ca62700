import { BODY_WORDS, PARTICLES } from '../../text/name-words';
import { kindOfBody } from './known-bodies';
import { isCountry, isNationality } from './nations';

const SMALL = new Set('of for the and on in de &'.split(' '));

/** A word of a name as names are compared: normalised, without stops; empty where it is a small word. */
export function bareWord(word: string): string {
  const bare = word.replaceAll('.', '');
  return SMALL.has(bare) ? '' : bare;
}

/** A name's words as names are compared. */
export const nameWords = (words: readonly string[]): string[] => words.map(bareWord).filter(Boolean);

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');

const isAcronymOf = (short: readonly string[], long: readonly string[]) =>
  short.length === 1 && long.length > 1 && (short[0] as string).length > 1 && short[0] === initials(long);

function isBodyName(words: readonly string[]): boolean {
  for (const word of words) if (BODY_WORDS.has(word)) return true;
  return false;
}

/** Words that are no short form by themselves of a name that ends with them ("White House", "Coast Post"). */
const NOT_ALONE = new Set('house state states nations post times street news first new united'.split(' '));

/** A body known by the short name is another than the one with the longer: "UN" is not "UN Security Council", "Democrats" not "House Democrats". */
function isKnownAlone(short: readonly string[], long: readonly string[]): boolean {
  const kind = kindOfBody(short.length === 1 ? (short[0] as string) : short.join(' '));
  return kind !== undefined && ((short[0] as string).length < 4 || kindOfBody(long.join(' ')) !== kind);
}

function holdsAll(words: readonly string[], all: readonly string[]): boolean {
  for (const word of all) if (!words.includes(word)) return false;
  return true;
}

const standsAlone = (word: string) => !(NOT_ALONE.has(word) || PARTICLES.has(word) || isCountry(word) || isNationality(word));

/** A short name may be one that a report makes of the long one: "Roe" of "Ana Roe", "Observatory" of "Alban Observatory for Rights". */
function shortForm(short: readonly string[], long: readonly string[]): number {
  if (short.length === 0 || short.length >= long.length || !holdsAll(long, short)) return 0;
  if (short.length === 1 && !standsAlone(short[0] as string)) return 0;
  if (isKnownAlone(short, long) || (BODY_WORDS.has(long.at(-1) as string) && !isBodyName(short))) return 0;
  if (short.at(-1) === long.at(-1)) return 2.5;
  return short[0] === long[0] ? 2 : 1;
}

/** The most that `likeness` gives. */
export const SAME_NAME = 3;

/**
 * How well two names stand for one bearer: `SAME_NAME` for the same words or an acronym, less for a short form, 0 for none. Both as `nameWords` gives them; words of
 * nation in the shorter that the longer lacks do not count ("the British Observatory").
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === long.length && holdsAll(long, short)) return SAME_NAME;
  if (isAcronymOf(short, long)) return SAME_NAME;
  const whole = shortForm(short, long);
  if (whole > 0) return whole;
  if (!isBodyName(short)) return 0;
  const bare = short.filter((word) => long.includes(word) || !isNationality(word));
  return bare.length < short.length && isBodyName(bare) ? shortForm(bare, long) : 0;
}
