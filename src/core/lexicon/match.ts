import type { Span } from '../article';
import { type Range, spanOf, type Text } from '../text/text';
import type { Candidate, Lexicon } from './compile';
import type { Entry } from './entry';
import { type Place, readSurroundings, type Surroundings } from './surroundings';
import { Root, type Trie } from './trie';

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
    private readonly trie: Trie<Candidate>,
    private readonly root: number,
    private readonly isWild = trie.isWild(root),
  ) {}

  /** The longest match from a token on. */
  from(at: number): Match | undefined {
    const first = this.trie.first(this.root, this.around.words[at] as number);
    if (this.isWild && this.hyphenAt(at) > 0) return this.longestOf([first, ...this.wildFrom(this.root, at)], at, at);
    return first > 0 ? this.longest(first, at, at) : undefined;
  }

  /** The longest match that goes through a node, which is reached with the token `at`. */
  private longest(node: number, start: number, at: number): Match | undefined {
    const further = this.trie.goesOn(node) ? this.further(node, start, at + 1) : undefined;
    if (further) return further;
    const ends = this.trie.at(node);
    return ends && this.noted(ends, start, at + 1);
  }

  private further(node: number, start: number, at: number): Match | undefined {
    const { words, text } = this.around;
    if (at >= words.length || text.sentenceOf[at] !== text.sentenceOf[start]) return undefined;
    const next = this.trie.next(node, words[at] as number);
    if (this.trie.isWild(node) && this.hyphenAt(at) > 0) return this.longestOf([next, ...this.wildFrom(node, at)], start, at);
    return next > 0 ? this.longest(next, start, at) : undefined;
  }

  /** Of those that are equally long the first. */
  private longestOf(nodes: number[], start: number, at: number): Match | undefined {
    let best: Match | undefined;
    for (const node of nodes) {
      const match = node > 0 ? this.longest(node, start, at) : undefined;
      if (match && match.range.to > (best?.range.to ?? 0)) best = match;
    }
    return best;
  }

  private noted(candidates: readonly Candidate[], from: number, to: number): Match | undefined {
    const range = { from, to };
    const candidate = candidates.find((each) => isNoted(each, this.around, range));
    return candidate && { entry: candidate.entry, range, span: spanOf(this.around.text, range) };
  }

  private hyphenAt(at: number): number {
    return (this.around.text.tokens.word[at] as string).indexOf('-');
  }

  /** The nodes to which a hyphenated word leads by its first or last part. */
  private wildFrom(node: number, at: number): number[] {
    const word = this.around.text.tokens.word[at] as string;
    const wild = [`*${word.slice(word.lastIndexOf('-'))}`, `${word.slice(0, word.indexOf('-'))}-*`];
    return wild.map((form) => this.trie.next(node, this.around.vocabulary.numberOf(form)));
  }
}

function findLongest(around: Surroundings, { trie }: Lexicon, root: number): Match[] {
  const search = new Search(around, trie, root);
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
  lexicon.prepare(text.tokens);
  const around = readSurroundings(text, lexicon.vocabulary, place);
  const matches = [...findLongest(around, lexicon, Root.words), ...findLongest(around, lexicon, Root.cues)];
  return matches.sort((one, other) => one.range.from - other.range.from);
}
