import type { Tokens } from '../text/tokens';
import { WordBits } from '../text/word-facts';
import { Root, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** A fact is a word's number in its lower bits; in those above, the roots from which a form begins with it. */
const NUMBER = (1 << 24) - 1;
const ROOTS = Root.words | Root.cues;
/** Where the roots begin from which the word is a form by itself, or a form with a free part begins with it. */
const ALONE = 24;
/** Where the roots begin from which forms go on after the word. */
const FURTHER = 26;
const BEGINS = (ROOTS << ALONE) | (ROOTS << FURTHER);
/** Some form goes on with the word, or with a free part that it fits. */
const FOLLOWS = 1 << 28;
const FOLLOWS_FREE = 1 << 29;

/** What a lexicon looks for among the tokens of a text. */
export interface Words {
  /** The number of each token in the vocabulary. */
  numbers: Int32Array;
  /** The tokens with which a form may begin, by root. Most words of a text begin none, and few of those that could are followed by one that goes on. */
  openings: Record<keyof typeof Root, number[]>;
}

/** The words that a hyphenated word also stands for in forms with a free part: "pro-rebel" for "*-rebel" and for "pro-*". */
export function wildWordsOf(word: string): string[] {
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? [`*${word.slice(word.lastIndexOf('-'))}`, `${word.slice(0, hyphen)}-*`] : [];
}

/** Looks up the words of texts; what is known of a word is kept until the lexicon grows. */
export class WordReader {
  private facts = this.noFacts();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly trie: Trie<unknown>,
  ) {}

  /** To be called when the trie or the vocabulary has grown. */
  forget(): void {
    this.facts = this.noFacts();
  }

  /** What a text holds; undefined where it has words that were not learnt. */
  read(tokens: Tokens): Words | undefined {
    const facts = this.facts.known(tokens);
    return facts && this.readAll(tokens, facts);
  }

  learn(tokens: Tokens): Words {
    return this.readAll(tokens, this.facts.learn(tokens));
  }

  private readAll({ key, count }: Tokens, facts: Int32Array): Words {
    const numbers = new Int32Array(count);
    const [words, cues]: [number[], number[]] = [[], []];
    for (let at = 0; at < count; at++) {
      const fact = facts[key[at] as number] as number;
      numbers[at] = fact & NUMBER;
      if (!(fact & BEGINS)) continue;
      const isFollowed = at + 1 < count && this.leads(fact, facts[key[at + 1] as number] as number);
      const roots = isFollowed ? (fact >> ALONE) | (fact >> FURTHER) : fact >> ALONE;
      if (roots & Root.words) words.push(at);
      if (roots & Root.cues) cues.push(at);
    }
    return { numbers, openings: { words, cues } };
  }

  /** Whether a form may go on from a word with another. */
  private leads(fact: number, next: number): boolean {
    if (next & FOLLOWS_FREE) return true;
    return (next & FOLLOWS) !== 0 && this.trie.mayLead(fact & NUMBER, next & NUMBER);
  }

  private noFacts(): WordBits {
    return new WordBits((word) => this.factOf(word));
  }

  private factOf(word: string): number {
    const { vocabulary, trie } = this;
    const number = vocabulary.numberOf(word);
    const wild = wildWordsOf(word).map((each) => vocabulary.numberOf(each));
    const alone = wild.reduce((roots, each) => roots | trie.rootsOf(each), trie.rootsAt(number));
    const follows = trie.follows(number) ? FOLLOWS : 0;
    const fits = wild.some((each) => trie.follows(each)) ? FOLLOWS_FREE : 0;
    return number | (alone << ALONE) | (trie.rootsOf(number) << FURTHER) | follows | fits;
  }
}
