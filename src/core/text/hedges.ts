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

/** Several words before a figure; "no fewer than" is tried before "fewer than". */
const BEFORE: [RegExp, Hedge][] = [
  [/(?:^| )(?:no|not) (?:fewer|less) than$/, 'over'],
  [/(?:^| )(?:no|not) (?:more|greater|higher) than$/, 'under'],
  [/(?:^| )(?:more|greater|higher|larger) than$/, 'over'],
  [/(?:^| )(?:less|fewer|lower|smaller) than$/, 'under'],
  [/(?:^| )in excess of$/, 'over'],
  [/(?:^| )(?:upwards?|north) of$/, 'over'],
  [/(?:^| )at least$/, 'over'],
  [/(?:^| )(?:a|the) minimum of$/, 'over'],
  [/(?:^| )(?:a|the) maximum of$/, 'under'],
  [/(?:^| )at most$/, 'under'],
  [/(?:^| )up to$/, 'under'],
  [/(?:^| )as \S+ as$/, 'under'],
  [/(?:^| )in the (?:region|order) of$/, 'about'],
  [/(?:^| )close to$/, 'about'],
  [/(?:^| )an estimated$/, 'about'],
];
const MOST_WORDS = 4;
const MIGHT_END = new Set('than of least most to as estimated'.split(' '));

/** The words before a figure that make it inexact: "more than", "as many as", "an estimated", "some". */
export function hedgeBefore(text: Text, at: number): { from: number; hedge?: Hedge } {
  const last = wordAt(text, at - 1);
  if (MIGHT_END.has(last)) {
    const before = Array.from({ length: MOST_WORDS }, (_, step) => wordAt(text, at - MOST_WORDS + step)).join(' ');
    const found = BEFORE.find(([words]) => words.test(before));
    const length = found && before.match(found[0])?.[0].trim().split(' ').length;
    if (found && length) return { from: at - length, hedge: found[1] };
  }
  const hedge = SINGLE.get(last);
  return hedge ? { from: at - 1, hedge } : { from: at };
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
