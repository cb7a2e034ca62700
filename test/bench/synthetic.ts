/** Numbers from 0 to 1 that look drawn by lot and are the same in every run (Mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

const VOCABULARY = 60_000;
/** Words of an event that each of its reports may use, how likely each does, and the words of a report. */
const OF_EVENT = 40;
const SHARED = 0.5;
const WORDS = 120;
/** Reports of one event. */
const OUTLETS = 4;

const ONSETS = 'b d f g k l m n p r s t v br dr gr kl pl st tr'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');

/** A word for a number, of syllables; the same word for no other number. */
function wordFor(number: number): string {
  const syllables = ONSETS.length * VOWELS.length;
  const [rest, at] = [Math.floor(number / syllables), number % syllables];
  const own = `${ONSETS[at % ONSETS.length]}${VOWELS[Math.floor(at / ONSETS.length)]}`;
  return rest === 0 ? `${own}n` : wordFor(rest - 1) + own;
}

const words = Array.from({ length: VOCABULARY }, (_, at) => wordFor(at));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word as texts use them: the second half as often as the first (Zipf's law), so that most draws are of few words. */
const draw = (next: () => number): string => words[Math.floor(VOCABULARY ** next()) - 1] as string;

function eventFrom(next: () => number): string[] {
  const rare = () => words[Math.floor(VOCABULARY * (0.02 + 0.98 * next()))] as string;
  return Array.from({ length: OF_EVENT }, (_, at) => (at < 8 ? capital(rare()) : rare()));
}

/** One report: some of its event's words among others, in sentences. */
function reportOf(event: string[], next: () => number): string {
  const own = event.filter(() => next() < SHARED);
  const all = Array.from({ length: WORDS }, (_, at) => own[at] ?? draw(next));
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other] as string, all[at] as string];
  }
  return all.map((word, at) => (at % 15 === 14 ? `${word}.` : word)).join(' ');
}

/** Invented reports, four of each event one after the other: `event` is the number of theirs. */
export function* syntheticReports(count: number, seed = 1): Generator<{ text: string; event: number }> {
  const next = numbersFrom(seed);
  let event: string[] = [];
  for (let at = 0; at < count; at++) {
    if (at % OUTLETS === 0) event = eventFrom(next);
    yield { text: reportOf(event, next), event: Math.floor(at / OUTLETS) };
  }
}
