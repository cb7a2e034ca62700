import { compileContext, type Holds } from './context';
import type { Entry } from './entry';
import { isNameForm, runsOf } from './form';
import { guards } from './guards';
import { Vocabulary } from './vocabulary';

/** An entry at the end of one of its forms, with the contexts to try there. */
export interface Candidate {
  entry: Entry;
  exceptions: Holds[];
  only: Holds[];
}

/** A node of the token trie. */
export interface Node {
  /** By the number of the next word; absent at the ends, which are most. */
  next?: Map<number, Node>;
  /** Whether a wild word ("*-backed") leads on from here. */
  wild?: boolean;
  /** The entries of which a form ends here, in their order. */
  candidates?: Candidate[];
}

/** The category of reporting verbs. They are looked up by themselves: whether one reports anything is for the attributions to say. */
export const CUES = 'loaded-cues';

/** A trie over the words of forms. */
export interface Trie {
  /** Where forms begin, by the number of their first word. */
  firsts: (Node | undefined)[];
  /** Whether a form begins with a wild word. */
  wild: boolean;
}

/** Entries ready to be looked up: a trie over the words of all forms, and one over the reporting verbs. */
export interface Lexicon {
  entries: Entry[];
  vocabulary: Vocabulary;
  words: Trie;
  cues: Trie;
}

const isWild = (word: string): boolean => word.includes('*');

/** The node that a word leads to from others, a new one where there is none. */
function step(nodes: Map<number, Node>, number: number): Node {
  const node = nodes.get(number) ?? {};
  nodes.set(number, node);
  return node;
}

/** A trie while it is built: with holes a list of first nodes would be slow to read. */
interface Sapling {
  firsts: Map<number, Node>;
  wild: boolean;
}

const grown = ({ firsts, wild }: Sapling, { size }: Vocabulary): Trie => ({
  firsts: Array.from({ length: size }, (_, number) => firsts.get(number)),
  wild,
});

function nodeOf(trie: Sapling, [head = '', ...rest]: string[], vocabulary: Vocabulary): Node {
  if (isWild(head)) trie.wild = true;
  let node = step(trie.firsts, vocabulary.add(head));
  for (const word of rest) {
    if (isWild(word)) node.wild = true;
    node.next ??= new Map();
    node = step(node.next, vocabulary.add(word));
  }
  return node;
}

function insert(node: Node, candidate: Candidate): void {
  node.candidates ??= [];
  if (!node.candidates.some(({ entry }) => entry === candidate.entry)) node.candidates.push(candidate);
}

function refuseDoubleIds(entries: Entry[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`lexicon: two entries have the id "${id}"`);
    seen.add(id);
  }
}

/** The guards of each category, and those for forms that are names themselves. */
const compileGuards = (vocabulary: Vocabulary) =>
  new Map(
    Object.entries(guards).map(([category, contexts]) => {
      const compile = (list: typeof contexts) => list.map((context) => compileContext(context, vocabulary));
      return [category, { words: compile(contexts), names: compile(contexts.filter(({ inName }) => !inName)) }];
    }),
  );

/**
 * Builds the tries of a lexicon. Where two entries share a form, the earlier one is tried first.
 * @throws where two entries share an id.
 */
export function compileLexicon(entries: Entry[]): Lexicon {
  refuseDoubleIds(entries);
  const vocabulary = new Vocabulary();
  const guardsOf = compileGuards(vocabulary);
  const sapling = (): Sapling => ({ firsts: new Map(), wild: false });
  const [words, cues] = [sapling(), sapling()];
  for (const entry of entries) {
    const only = (entry.only ?? []).map((context) => compileContext(context, vocabulary));
    const own = (entry.exceptions ?? []).map((context) => compileContext(context, vocabulary));
    for (const [at, runs] of runsOf(entry).entries()) {
      const always = guardsOf.get(entry.category)?.[isNameForm(entry.forms[at] ?? '') ? 'names' : 'words'] ?? [];
      const candidate = { entry, exceptions: [...always, ...own], only };
      for (const run of runs) insert(nodeOf(entry.category === CUES ? cues : words, run.split(' '), vocabulary), candidate);
    }
  }
  return { entries, vocabulary, words: grown(words, vocabulary), cues: grown(cues, vocabulary) };
}
