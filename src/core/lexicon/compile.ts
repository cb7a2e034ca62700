import { type CompiledContext, compileContext } from './context';
import type { Entry } from './entry';
import { expandForm, isNameForm } from './form';
import { guards } from './guards';

/** An entry at the end of one of its forms, with the contexts to try there. */
export interface Candidate {
  entry: Entry;
  exceptions: CompiledContext[];
  only: CompiledContext[];
}

/** A node of the token trie. */
export interface Node {
  next: Map<string, Node>;
  /** Whether a wild word ("*-backed") leads on from here. */
  wild: boolean;
  candidates: Candidate[];
}

/** Entries ready to be looked up: a trie over the words of all forms. */
export interface Lexicon {
  entries: Entry[];
  root: Node;
}

const newNode = (): Node => ({ next: new Map(), wild: false, candidates: [] });

function insert(root: Node, words: string[], candidate: Candidate): void {
  let node = root;
  for (const word of words) {
    if (word.includes('*')) node.wild = true;
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = newNode()));
    node = next;
  }
  if (!node.candidates.some(({ entry }) => entry === candidate.entry)) node.candidates.push(candidate);
}

function refuseDoubleIds(entries: Entry[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`lexicon: two entries have the id "${id}"`);
    seen.add(id);
  }
}

/**
 * Builds the trie of a lexicon. Where two entries share a form, the earlier one is tried first.
 * @throws where two entries share an id.
 */
export function compileLexicon(entries: Entry[]): Lexicon {
  refuseDoubleIds(entries);
  const root = newNode();
  for (const entry of entries) {
    const only = (entry.only ?? []).map(compileContext);
    const own = (entry.exceptions ?? []).map(compileContext);
    const guard = guards[entry.category] ?? [];
    for (const form of entry.forms) {
      const always = isNameForm(form) ? guard.filter(({ inName }) => !inName) : guard;
      const exceptions = [...always.map(compileContext), ...own];
      for (const words of expandForm(form)) insert(root, words, { entry, exceptions, only });
    }
  }
  return { entries, root };
}
