import { Steps } from './steps';
import type { Vocabulary } from './vocabulary';

/** The nodes from which forms begin: reporting verbs are looked up by themselves. */
export const Root = { words: 1, cues: 2 } as const;

const isWild = (word: string): boolean => word.includes('*');

/** Runs of words as paths from node to node; nodes are numbers, and what ends at one is kept under it. */
export class Trie<End> {
  private readonly steps = new Steps();
  /** By node. */
  private readonly ends: (End[] | undefined)[] = [undefined, undefined, undefined];
  private readonly inner: boolean[] = [false, false, false];
  private readonly wild = new Set<number>();
  /** By the number of a word: the roots from which it leads on, as bits. */
  private readonly begins: number[] = [];
  /** By the number of a word: whether it stands behind another in a run. */
  private readonly later: boolean[] = [];
  /** By the number of a word: those that stand second in runs that it begins, each as one of 32 bits. */
  private readonly seconds: number[] = [];

  constructor(private readonly vocabulary: Vocabulary) {}

  /** What ends where a run of words leads from a root; it may be added to. */
  endsOf(root: number, words: string[]): End[] {
    let node = root;
    for (const word of words) node = this.grow(node, word);
    const [first, second] = words;
    if (first !== undefined && second !== undefined) this.pair(this.vocabulary.add(first), this.vocabulary.add(second));
    const ends = this.ends[node] ?? [];
    this.ends[node] = ends;
    return ends;
  }

  private pair(first: number, second: number): void {
    this.seconds[first] = (this.seconds[first] ?? 0) | (1 << second);
  }

  private grow(node: number, word: string): number {
    if (isWild(word)) this.wild.add(node);
    const number = this.vocabulary.add(word);
    const known = this.steps.from(node, number);
    if (known > 0) return known;
    const next = this.ends.push(undefined) - 1;
    this.inner[node] = true;
    this.inner.push(false);
    this.steps.add(node, number, next);
    if (node === Root.words || node === Root.cues) this.begins[number] = (this.begins[number] ?? 0) | node;
    else this.later[number] = true;
    return next;
  }

  /** The roots from which a word leads on, as bits. */
  rootsOf(word: number): number {
    return this.begins[word] ?? 0;
  }

  /** The roots from which a word is a whole run, as bits. */
  rootsAt(word: number): number {
    return [Root.words, Root.cues].reduce((roots, root) => (this.ends[this.next(root, word)] ? roots | root : roots), 0);
  }

  /** Whether a word stands behind another in a run. */
  follows(word: number): boolean {
    return this.later[word] === true;
  }

  /** Whether a run may begin with two words: a "no" is certain, and most of those that do not are told by it. */
  mayLead(first: number, second: number): boolean {
    return ((this.seconds[first] ?? 0) & (1 << second)) !== 0;
  }

  /** The node to which a word leads from another; 0 where it leads nowhere. */
  next(node: number, word: number): number {
    return word === 0 ? 0 : this.steps.from(node, word);
  }

  /** Whether runs go on from a node. */
  goesOn(node: number): boolean {
    return this.inner[node] as boolean;
  }

  /** Whether a run goes on from a node with a wild word ("*-backed"). */
  isWild(node: number): boolean {
    return this.wild.has(node);
  }

  /** What ends at a node. */
  at(node: number): readonly End[] | undefined {
    return this.ends[node];
  }
}
