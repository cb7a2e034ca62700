import type { Text } from '../../text/text';
import { WordBits } from '../../text/word-facts';
import { isNationality } from './nations';
import { sourceWordAt } from './source-word';

/** Words that say what sort of source somebody is, in the outlet's view. */
const QUALIFIERS = new Set(
  'so-called self-styled self-proclaimed self-described self-declared alleged purported supposed official unofficial exiled independent state-run state-owned state-controlled government-run semi-official opposition dissident rebel pro-government anti-government hard-line hardline ultraconservative conservative liberal left-wing right-wing far-right far-left leftist rightist radical extremist moderate nationalist populist secular leading prominent influential respected renowned veteran controversial disgraced notorious outspoken fringe little-known anonymous unnamed unidentified senior top former ex retired outgoing non-profit nonprofit nonpartisan partisan bipartisan reformist separatist secessionist banned outlawed proscribed terrorist militant islamist jihadist communist socialist'.split(
    ' ',
  ),
);
const COMPOUND =
  /^(?:pro|anti)-|-(?:based|backed|led|run|linked|funded|aligned|affiliated|controlled|owned|sponsored|friendly|appointed|supported|leaning|allied|trained|born)$/;

const canQualify = new WordBits((word) => Number(QUALIFIERS.has(word) || COMPOUND.test(word) || isNationality(word)));

/** Whether a word of a source's phrase qualifies it: "so-called", "Northport-based", or a word of nation that its own name does not hold. */
export const qualifies = (text: Text, at: number, name: readonly string[]): boolean =>
  canQualify.at(text.tokens, at) !== 0 && !name.includes(sourceWordAt(text, at).bare);
