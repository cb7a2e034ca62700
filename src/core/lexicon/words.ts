import type { Tokens } from '../text/tokens';
import { WordFacts } from '../text/word-facts';
import { Root, type Trie } from './trie';
import type { Vocabulary } from './vocabulary';

/** A fact is a word's number in the lower bits, and the roots from which it leads on in those above. */
const ROOTS_FROM = 24;
const NUMBER = (1 << ROOTS_FROM) - 1;

/** What a lexicon looks for among the tokens of a text. */
export interface Words {
  /** The number of each token in the vocabulary. */
  numbers: Int32Array;
  /** The tokens with which a form may begin, by root; most words of a text begin none. */
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
      const roots = fact >> ROOTS_FROM;
      if (roots & Root.words) words.push(at);
      if (roots & Root.cues) cues.push(at);
    }
    return { numbers, openings: { [Root.words]: words, [Root.cues]: cues } };
  }

  private factOf(word: string): number {
    const number = this.vocabulary.numberOf(word);
    const wild = wildWordsOf(word).map((each) => this.vocabulary.numberOf(each));
    const roots = [number, ...wild].reduce((sum, each) => sum | this.trie.rootsOf(each), 0);
    return number | (roots << ROOTS_FROM);
  }
}
