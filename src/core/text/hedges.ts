import type { Text } from './text';
import { wordAt } from './text';

/** How a figure is made inexact. */
export type Hedge = 'about' | 'over' | 'under' | 'vague';

const single = (hedge: Hedge, list: string) => list.split(' ').map((word): [string, Hedge] => [word, hedge]);
const SINGLE: ReadonlyMap<string, Hedge> = new Map([
  ...single('about', 'about some around roughly approximately circa estimated nearly almost approx approx. c.'),
  ...single('over', 'over above exceeding'),
  ...single('under', 'under below'),
]);

/** Several words before a figure, the longer before the shorter; "*" is any word. */
const BEFORE: [string, Hedge][] = [
  ['no|not fewer|less than', 'over'],
  ['no|not more|greater|higher than', 'under'],
  ['more|greater|higher|larger than', 'over'],
  ['less|fewer|lower|smaller than', 'under'],
  ['in excess of', 'over'],
  ['upward|upwards|north of', 'over'],
  ['at least', 'over'],
  ['a|the minimum of', 'over'],
  ['a|the maximum of', 'under'],
  ['at most', 'under'],
  ['up to', 'under'],
  ['as * as', 'under'],
  ['in the region|order of', 'about'],
  ['close to', 'about'],
  ['an estimated', 'about'],
];

interface Phrase {
  /** The words that may stand at each place, from the last to the first; undefined for any. */
  words: (ReadonlySet<string> | undefined)[];
  hedge: Hedge;
}

/** By their last words. */
const phrases = new Map<string, Phrase[]>();
for (const [phrase, hedge] of BEFORE) {
  const words = phrase.split(' ').reverse();
  const last = words[0] as string;
  const sets = words.map((word) => (word === '*' ? undefined : new Set(word.split('|'))));
  phrases.set(last, [...(phrases.get(last) ?? []), { words: sets, hedge }]);
}

const endsAt = (text: Text, at: number, { words }: Phrase): boolean =>
  words.every((able, step) => {
    const word = wordAt(text, at - 1 - step);
    return able ? able.has(word) : word !== '';
  });

/** The words before a figure that make it inexact: "more than", "as many as", "an estimated", "some". */
export function hedgeBefore(text: Text, at: number): { from: number; hedge: Hedge | undefined } {
  const last = wordAt(text, at - 1);
  const phrase = phrases.get(last)?.find((each) => endsAt(text, at, each));
  if (phrase) return { from: at - phrase.words.length, hedge: phrase.hedge };
  const hedge = SINGLE.get(last);
  return { from: hedge ? at - 1 : at, hedge };
}

/** What is attached to a figure or comes after it: "40-odd", "40-plus", "40 or so", "40 or more". */
export function hedgeAfter(text: Text, to: number, suffix: string | undefined): { to: number; hedge?: Hedge } {
  if (suffix === 'odd') return { to, hedge: 'about' };
  if (suffix === 'plus') return { to, hedge: 'over' };
  if (wordAt(text, to) !== 'or') return { to };
  const word = wordAt(text, to + 1);
  if (word === 'so') return { to: to + 2, hedge: 'about' };
  if (word === 'more') return { to: to + 2, hedge: 'over' };
  return /^(?:less|fewer)$/.test(word) ? { to: to + 2, hedge: 'under' } : { to };
}
