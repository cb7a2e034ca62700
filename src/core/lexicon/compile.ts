import { type CompiledContext, compileContext } from './context';
import type { Entry } from './entry';
import { isNameForm, runsOf } from './form';
import { guards } from './guards';

/** An entry at the end of one of its forms, with the contexts to try there. */
export interface Candidate {
  entry: Entry;
  exceptions: CompiledContext[];
  only: CompiledContext[];
}

/** A node of the token trie. */
export interface Node {
  /** Absent at the ends, which are most. */
  next?: Map<string, Node>;
  /** Whether a wild word ("*-backed") leads on from here. */
  wild: boolean;
  candidates: Candidate[];
}

/** The category of reporting verbs. They are looked up by themselves: whether one reports anything is for the attributions to say. */
export const CUES = 'loaded-cues';

/** Entries ready to be looked up: a trie over the words of all forms, and one over the reporting verbs. */
export interface Lexicon {
  entries: Entry[];
  words: Node;
  cues: Node;
}

const newNode = (): Node => ({ wild: false, candidates: [] });

function insert(root: Node, run: string, candidate: Candidate): void {
  let node = root;
  for (const word of run.split(' ')) {
    if (word.includes('*')) node.wild = true;
    node.next ??= new Map();
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
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

const compiledGuards = new Map(Object.entries(guards).map(([category, contexts]) => [category, contexts.map(compileContext)]));

function guardsOf(category: string, form: string): CompiledContext[] {
  const always = compiledGuards.get(category) ?? [];
  return isNameForm(form) ? always.filter(({ inName }) => !inName) : always;
}

/**
 * Builds the tries of a lexicon. Where two entries share a form, the earlier one is tried first.
 * @throws where two entries share an id.
 */
export function compileLexicon(entries: Entry[]): Lexicon {
  refuseDoubleIds(entries);
  const [words, cues] = [newNode(), newNode()];
  for (const entry of entries) {
    const only = (entry.only ?? []).map(compileContext);
    const own = (entry.exceptions ?? []).map(compileContext);
    for (const [at, runs] of runsOf(entry).entries()) {
      const candidate = { entry, exceptions: [...guardsOf(entry.category, entry.forms[at] ?? ''), ...own], only };
      for (const run of runs) insert(entry.category === CUES ? cues : words, run, candidate);
    }
  }
  return { entries, words, cues };
}
