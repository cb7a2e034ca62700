import { Flag, has } from '../text/tokens';
import { type AlignedPair, close, isOpen, type PairSide, tokensWhere } from './aligned-pair';
import { stemOf } from './stem';

const SHORT_FORMS = new Map(
  Object.entries({ dem: 'democrat', gop: 'republican', rep: 'representative', sen: 'senator', gov: 'governor', uk: 'britain' }),
);
const LONGEST = 6;
const SMALL = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to']);

const stemAt = ({ report }: PairSide, at: number): string => report.words.stem[at] ?? '';

/** The stems that a word stands for when it is written in one: "third-floor" is "third", "floor". */
const partsOf = ({ report }: PairSide, at: number): string[] => (report.text.tokens.word[at] ?? '').split('-').map(stemOf);

/** Whether the words from `at` on are the parts of a compound, all open. */
const standsApart = (side: PairSide, at: number, parts: string[]): boolean =>
  parts.every((part, offset) => stemAt(side, at + offset) === part && isOpen(side, at + offset));

/** The words from `at` on whose capitals an acronym is made of, with the small words between them; undefined where they do not fit. */
function spelledOut(side: PairSide, at: number, acronym: string): number | undefined {
  const { text } = side.report;
  let letter = 0;
  for (let next = at; next < Math.min(side.range.to, at + acronym.length + LONGEST); next++) {
    const word = text.tokens.word[next] ?? '';
    if (word.startsWith(acronym.charAt(letter)) && has(text.tokens, next, Flag.capital)) letter += 1;
    else if (!SMALL.has(word)) return undefined;
    if (letter === acronym.length) return next + 1;
  }
  return undefined;
}

/** The open words of the other side that say what one word says in one. */
function findSpelledOut(side: PairSide, other: PairSide, at: number): { from: number; to: number } | undefined {
  const parts = partsOf(side, at);
  const open = tokensWhere(other, (each) => isOpen(other, each));
  if (parts.length > 1) {
    const from = open.find((each) => standsApart(other, each, parts));
    return from === undefined ? undefined : { from, to: from + parts.length };
  }
  const stem = stemAt(side, at);
  const same = open.find((each) => SHORT_FORMS.get(stem) === stemAt(other, each));
  if (same !== undefined) return { from: same, to: same + 1 };
  if (!has(side.report.text.tokens, at, Flag.allCaps) && !/^(?:\p{L}\.)+$/u.test(side.report.text.tokens.word[at] ?? '')) return undefined;
  for (const from of open) {
    const to = spelledOut(other, from, stem);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}

/** Closes what two sentences write in another form only: a compound in two words, a short form, the letters of a name. */
export function closeVariants({ here, there }: AlignedPair): void {
  for (const [side, other] of [
    [here, there],
    [there, here],
  ] as const) {
    for (const at of tokensWhere(side, (each) => isOpen(side, each))) {
      const words = findSpelledOut(side, other, at);
      if (!words) continue;
      close(side, { from: at, to: at + 1 });
      close(other, words);
    }
  }
}
