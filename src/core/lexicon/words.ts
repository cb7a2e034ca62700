import type { Tokens } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import { Root, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** A fact is a word's number in its lower bits; in those above, the roots from which a form begins with it. */
const NUMBER = (1 << 24) - 1;
const ROOTS = Root.words | Root.cues;
/** Where the roots begin from which the word is a form by itself, or a form with a free part begins with it. */
const ALONE = 24;
/** Where the roots begin from which forms go on after the word. */
const FURTHER = 26;
/** Some form goes on with the word. */
const FOLLOWS = 1 << 28;

/** What a lexicon looks for among the tokens of a text. */
export interface Words {
  /** The number of each token in the vocabulary. */
  numbers: Int32Array;
  /** The tokens with which a form may begin, by root. Most words of a text begin none, and few of those that could are followed by one that goes on. */
  openings: Record<number, number[]>;
}

/** The words that a hyphenated word also stands for in forms with a free part: "pro-rebel" for "*-rebel" and for "pro-*". */
export function wildWordsOf(word: string): string[] {
  const hyphen = word.indexOf('-');
  return hyphen > 0 ? [`*${word.slice(word.lastIndexOf('-'))}`, `${word.slice(0, hyphen)}-*`] : [];
}

/** Looks up the words of texts; what is known of a word is kept until the lexicon grows. */
export class WordReader {
  private facts = new WordFacts((word) => this.factOf(word));

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly trie: Trie<unknown>,
  ) {}

  /** To be called when the trie or the vocabulary has grown. */
  forget(): void {
    this.facts = new WordFacts((word) => this.factOf(word));
  }

  read(tokens: Tokens): Words {
    const facts = this.facts.ofForms(tokens);
    const { form, count } = tokens;
    const numbers = new Int32Array(count);
    const [words, cues]: [number[], number[]] = [[], []];
    for (let at = 0; at < count; at++) {
      const fact = facts[form[at] as number] as number;
      numbers[at] = fact & NUMBER;
      if (fact <= NUMBER) continue;
      const follower = facts[form[at + 1] as number] ?? 0;
      const roots = ((fact >> ALONE) & ROOTS) | (follower & FOLLOWS ? (fact >> FURTHER) & ROOTS : 0);
      if (roots & Root.words) words.push(at);
      if (roots & Root.cues) cues.push(at);
    }
    return { numbers, openings: { [Root.words]: words, [Root.cues]: cues } };
  }

  private factOf(word: string): number {
    const { vocabulary, trie } = this;
    const number = vocabulary.numberOf(word);
    const wild = wildWordsOf(word).map((each) => vocabulary.numberOf(each));
    const all = [number, ...wild];
    const alone = wild.reduce((roots, each) => roots | trie.rootsOf(each), trie.rootsAt(number));
    const follows = all.some((each) => trie.follows(each)) ? FOLLOWS : 0;
    return number | (alone << ALONE) | (trie.rootsOf(number) << FURTHER) | follows;
  }
}
