import type { Span } from '../article';
import { type Range, spanOf, type Text } from '../text/text';
import type { Candidate, Lexicon, Node, Trie } from './compile';
import type { Entry } from './entry';
import { type Place, readSurroundings, type Surroundings } from './surroundings';

/** An entry that stands in a text. */
export interface Match {
  entry: Entry;
  range: Range;
  span: Span;
}

const isNoted = ({ exceptions, only }: Candidate, around: Surroundings, range: Range): boolean =>
  (only.length === 0 || only.some((holds) => holds(around, range))) && !exceptions.some((holds) => holds(around, range));

/** Looks for the forms that begin at a token of a text. */
class Search {
  constructor(
    private readonly around: Surroundings,
    private readonly trie: Trie,
  ) {}

  /** The longest match from a token on. */
  from(at: number): Match | undefined {
    const { firsts, wild } = this.trie;
    const first = firsts[this.around.words[at] as number];
    if (wild && this.hyphenAt(at) > 0) return this.longestOf([first, ...this.wildAt(at).map((word) => firsts[word])], at, at);
    return first && this.longest(first, at, at);
  }

  /** The longest match that goes through a node, which is reached with the token `at`. */
  private longest(node: Node, start: number, at: number): Match | undefined {
    return (node.next && this.further(node, start, at + 1)) ?? (node.candidates && this.noted(node.candidates, start, at + 1));
  }

  private further({ next, wild }: Node, start: number, at: number): Match | undefined {
    const { words, text } = this.around;
    if (at >= words.length || text.sentenceOf[at] !== text.sentenceOf[start]) return undefined;
    const node = next?.get(words[at] as number);
    if (wild && this.hyphenAt(at) > 0) return this.longestOf([node, ...this.wildAt(at).map((word) => next?.get(word))], start, at);
    return node && this.longest(node, start, at);
  }

  /** Of those that are equally long the first. */
  private longestOf(nodes: (Node | undefined)[], start: number, at: number): Match | undefined {
    let best: Match | undefined;
    for (const node of nodes) {
      const match = node && this.longest(node, start, at);
      if (match && match.range.to > (best?.range.to ?? 0)) best = match;
    }
    return best;
  }

  private noted(candidates: Candidate[], from: number, to: number): Match | undefined {
    const range = { from, to };
    const candidate = candidates.find((each) => isNoted(each, this.around, range));
    return candidate && { entry: candidate.entry, range, span: spanOf(this.around.text, range) };
  }

  private hyphenAt(at: number): number {
    return (this.around.text.tokens.word[at] as string).indexOf('-');
  }

  /** The numbers of a hyphenated word's wild forms. */
  private wildAt(at: number): number[] {
    const word = this.around.text.tokens.word[at] as string;
    const wild = [`*${word.slice(word.lastIndexOf('-'))}`, `${word.slice(0, word.indexOf('-'))}-*`];
    return wild.map((form) => this.around.vocabulary.numberOf(form)).filter((number) => number > 0);
  }
}

function findLongest(around: Surroundings, trie: Trie): Match[] {
  const search = new Search(around, trie);
  const matches: Match[] = [];
  for (let at = 0; at < around.words.length; ) {
    const match = search.from(at);
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
  const around = readSurroundings(text, lexicon.vocabulary, place);
  const matches = [...findLongest(around, lexicon.words), ...findLongest(around, lexicon.cues)];
  return matches.sort((one, other) => one.range.from - other.range.from);
}
