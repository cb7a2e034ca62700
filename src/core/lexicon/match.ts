import type { Span } from '../article';
import { type Range, spanOf, type Text } from '../text/text';
import type { Candidate, Lexicon, Node } from './compile';
import { holds } from './context';
import type { Entry } from './entry';
import { type Place, readSurroundings, type Surroundings } from './surroundings';

/** An entry that stands in a text. */
export interface Match {
  entry: Entry;
  range: Range;
  span: Span;
}

interface Ending {
  to: number;
  candidates: Candidate[];
}

/** The keys under which a word stands in the trie: itself, and its wild forms where it is hyphenated. */
function keysOf(word: string, node: Node): string[] {
  if (!node.wild) return [word];
  const first = word.indexOf('-');
  return first > 0 ? [word, `*${word.slice(word.lastIndexOf('-'))}`, `${word.slice(0, first)}-*`] : [word];
}

/** Every place where a form that begins at `at` ends, shortest first. */
function endingsFrom(text: Text, node: Node, at: number, sentence: number, found: Ending[]): Ending[] {
  if (!node.next || at >= text.tokens.count || text.sentenceOf[at] !== sentence) return found;
  for (const key of keysOf(text.tokens.word[at] ?? '', node)) {
    const next = node.next?.get(key);
    if (!next) continue;
    if (next.candidates.length > 0) found.push({ to: at + 1, candidates: next.candidates });
    endingsFrom(text, next, at + 1, sentence, found);
  }
  return found;
}

const isNoted = ({ exceptions, only }: Candidate, around: Surroundings, range: Range): boolean =>
  (only.length === 0 || only.some((context) => holds(context, around, range))) &&
  !exceptions.some((context) => holds(context, around, range));

function longestAt(around: Surroundings, root: Node, at: number): Match | undefined {
  const { text } = around;
  if (!root.wild && !root.next?.has(text.tokens.word[at] ?? '')) return undefined;
  const endings = endingsFrom(text, root, at, text.sentenceOf[at] ?? 0, []).sort((one, other) => other.to - one.to);
  for (const { to, candidates } of endings) {
    const range = { from: at, to };
    const candidate = candidates.find((each) => isNoted(each, around, range));
    if (candidate) return { entry: candidate.entry, range, span: spanOf(text, range) };
  }
  return undefined;
}

function findLongest(around: Surroundings, root: Node): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < around.text.tokens.count; ) {
    const match = longestAt(around, root, at);
    if (match) matches.push(match);
    at = match ? match.range.to : at + 1;
  }
  return matches;
}

/**
 * The entries that stand in a text, in order. Where several forms begin at a word, the longest whose contexts allow it wins, and no two
 * overlap; reporting verbs alone are looked up apart from all others. The work is linear in the length of the text.
 * @param place what contexts of headline and voice look at; without it no word stands in a headline, and all are the outlet's.
 */
export function findMatches(text: Text, lexicon: Lexicon, place: Place = {}): Match[] {
  const around = readSurroundings(text, place);
  const matches = [...findLongest(around, lexicon.words), ...findLongest(around, lexicon.cues)];
  return matches.sort((one, other) => one.range.from - other.range.from);
}
