import type { GoldReport } from '../evaluate/gold-report';
import { readGold } from '../evaluate/read-gold';
import { wordsIn } from '../evaluate/spans';

const reports = [...readGold('tune').reports, ...readGold('held').reports];

/** The gold set's reports joined to texts of at least so many words each; what is left over at the end makes none. */
export function textsOf(words: number): string[] {
  const texts: string[] = [];
  let open: string[] = [];
  for (const { text } of reports) {
    open.push(text);
    if (wordsIn(open.join(' ')) < words) continue;
    texts.push(open.join('\n'));
    open = [];
  }
  return texts;
}

/** Of the texts of at least so many words the one that comes closest. */
export const textOf = (words: number): string => textsOf(words).toSorted((one, other) => wordsIn(one) - wordsIn(other))[0] ?? '';

/** A letter name for a number: 0 is "a", 26 is "ba". */
const lettersOf = (count: number): string =>
  [...count.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

/** A report with other last names, so that a text of many reports has many sources. */
function renamed({ text, attributions }: GoldReport, copy: number): string {
  const names = new Set(attributions.flatMap(({ name }) => name?.split(' ').at(-1) ?? []).filter((name) => /^\p{Lu}\p{L}+$/u.test(name)));
  return [...names].reduce((renewed, name) => renewed.replaceAll(name, `${name}${lettersOf(copy)}`), text);
}

/** One text of so many characters: the gold set's reports again and again, each time with other last names. */
export function longText(length: number): string {
  const parts: string[] = [];
  for (let [copy, size] = [0, 0]; size < length; copy++) {
    const part = renamed(reports[copy % reports.length] as GoldReport, Math.floor(copy / reports.length));
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n').slice(0, length);
}

/** The lines that come closest to another in their number of words, a longer and a shorter one in turn. */
function linesLike(line: string, lines: string[]): string[] {
  const more = (other: string): number => wordsIn(other) - wordsIn(line);
  const [longer, shorter] = [lines.filter((other) => more(other) >= 0), lines.filter((other) => more(other) < 0)];
  longer.sort((one, other) => more(one) - more(other));
  shorter.sort((one, other) => more(other) - more(one));
  return longer.flatMap((other, at) => [other, shorter[at] ?? []].flat());
}

/** Reports of the same event and length as a text: each leaves out other lines of it and has lines of its own instead, as long as those. */
export function variantsOf(text: string, count: number): string[] {
  const lines = text.split('\n');
  const others = reports.flatMap((report) => report.text.split('\n').slice(1)).filter((line) => !lines.includes(line));
  const like = lines.map((line) => linesLike(line, others));
  return Array.from({ length: count }, (_, variant) =>
    lines.map((line, at) => (at % 4 === variant % 4 ? (like[at]?.[variant] ?? line) : line)).join('\n'),
  );
}
