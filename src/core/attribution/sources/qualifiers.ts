import type { Range, Text } from '../../text/text';
import { WordBits } from '../../text/word-facts';
import { isNationality } from './nations';

/** Words that say what sort of source somebody is, in the outlet's view. */
const QUALIFIERS = new Set(
  'so-called self-styled self-proclaimed self-described self-declared alleged purported supposed official unofficial exiled independent state-run state-owned state-controlled government-run semi-official opposition dissident rebel pro-government anti-government hard-line hardline ultraconservative conservative liberal left-wing right-wing far-right far-left leftist rightist radical extremist moderate nationalist populist secular leading prominent influential respected renowned veteran controversial disgraced notorious outspoken fringe little-known anonymous unnamed unidentified senior top former ex retired outgoing non-profit nonprofit nonpartisan partisan bipartisan reformist separatist secessionist banned outlawed proscribed terrorist militant islamist jihadist communist socialist'.split(
    ' ',
  ),
);
const COMPOUND =
  /^(?:pro|anti)-|-(?:based|backed|led|run|linked|funded|aligned|affiliated|controlled|owned|sponsored|friendly|appointed|supported|leaning|allied|trained|born)$/;

const canQualify = new WordBits((word) => Number(QUALIFIERS.has(word) || COMPOUND.test(word) || isNationality(word)));

/** The words of a source's phrase that qualify it: "so-called", "Northport-based", and words of nation that its own name does not hold. */
export function findQualifiers({ tokens }: Text, { from, to }: Range, name: readonly string[]): Range[] {
  const found: Range[] = [];
  for (let at = from; at < to; at++) {
    if (!canQualify.at(tokens, at)) continue;
    const isOwn = name.includes((tokens.word[at] as string).replaceAll('.', ''));
    if (!isOwn) found.push({ from: at, to: at + 1 });
  }
  return found;
}
