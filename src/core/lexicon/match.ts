import type { Span } from '../article';
import { type Range, spanOf, type Text } from '../text/text';
import type { Candidate, Lexicon } from './compile';
import type { Holds } from './context';
import type { Entry } from './entry';
import { type Place, readSurroundings, type Surroundings } from './surroundings';
import { Root, type Trie } from './trie';
import { wildWordsOf } from './words';

/** An entry that stands in a text. */
export interface Match {
  entry: Entry;
  range: Range;
  span: Span;
}

function someHold(contexts: readonly Holds[], around: Surroundings, range: Range): boolean {
  for (const holds of contexts) if (holds(around, range)) return true;
  return false;
}

const isNoted = ({ exceptions, only }: Candidate, around: Surroundings, range: Range): boolean =>
  (only.length === 0 || someHold(only, around, range)) && !someHold(exceptions, around, range);

/** Looks for the forms that begin at a token of a text. */
class Search {
  constructor(
    private readonly around: Surroundings,
    private readonly trie: Trie<Candidate>,
    private readonly root: number,
  ) {}

  /** The longest match from a token on. */
  from(at: number): Match | undefined {
    return this.step(this.root, at, at);
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
    return at < words.length && text.sentenceOf[at] === text.sentenceOf[start] ? this.step(node, start, at) : undefined;
  }

  /** The longest match that goes on from a node with the token `at`. */
  private step(node: number, start: number, at: number): Match | undefined {
    const next = this.trie.next(node, this.around.words[at] as number);
    if (this.trie.isWild(node) && this.isHyphenated(at)) return this.longestOf([next, ...this.wildFrom(node, at)], start, at);
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

  private isHyphenated(at: number): boolean {
    return (this.around.text.tokens.word[at] as string).includes('-');
  }

  /** The nodes to which a hyphenated word leads by its first or last part. */
  private wildFrom(node: number, at: number): number[] {
    const words = wildWordsOf(this.around.text.tokens.word[at] as string);
    return words.map((word) => this.trie.next(node, this.around.vocabulary.numberOf(word)));
  }
}

function findLongest(search: Search, openings: number[], matches: Match[]): void {
  let end = 0;
  for (const at of openings) {
    const match = at >= end ? search.from(at) : undefined;
    if (!match) continue;
    matches.push(match);
    end = match.range.to;
  }
}

/**
 * The entries that stand in a text, in order. Where several forms begin at a word, the longest whose contexts allow it wins, and no two
 * overlap; reporting verbs alone are looked up apart from all others. The work is linear in the length of the text.
 * @param place what contexts of headline and voice look at; without it no word stands in a headline, and all are the outlet's.
 */
export function findMatches(text: Text, lexicon: Lexicon, place: Place = {}): Match[] {
  const { numbers, openings } = lexicon.read(text.tokens);
  const around = readSurroundings(text, lexicon.vocabulary, numbers, place);
  const matches: Match[] = [];
  findLongest(new Search(around, lexicon.trie, Root.words), openings.words, matches);
  findLongest(new Search(around, lexicon.trie, Root.cues), openings.cues, matches);
  return matches.sort((one, other) => one.range.from - other.range.from);
}
