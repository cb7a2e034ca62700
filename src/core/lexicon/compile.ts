import { compileContext, type Holds } from './context';
import type { Entry } from './entry';
import { isNameForm, runsOf } from './form';
import { guards } from './guards';
import { Root, Trie } from './trie';
import { Vocabulary } from './vocabulary';

/** An entry at the end of one of its forms, with the contexts to try there. */
export interface Candidate {
  entry: Entry;
  exceptions: Holds[];
  only: Holds[];
}

/** The category of reporting verbs. They are looked up by themselves: whether one reports anything is for the attributions to say. */
export const CUES = 'loaded-cues';

/** Entries ready to be looked up. */
export interface Lexicon {
  entries: Entry[];
  vocabulary: Vocabulary;
  trie: Trie<Candidate>;
}

function insert(ends: Candidate[], candidate: Candidate): void {
  if (!ends.some(({ entry }) => entry === candidate.entry)) ends.push(candidate);
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
 * Builds the trie of a lexicon. Where two entries share a form, the earlier one is tried first.
 * @throws where two entries share an id.
 */
export function compileLexicon(entries: Entry[]): Lexicon {
  refuseDoubleIds(entries);
  const vocabulary = new Vocabulary();
  const guardsOf = compileGuards(vocabulary);
  const trie = new Trie<Candidate>(vocabulary);
  for (const entry of entries) {
    const only = (entry.only ?? []).map((context) => compileContext(context, vocabulary));
    const own = (entry.exceptions ?? []).map((context) => compileContext(context, vocabulary));
    for (const [at, runs] of runsOf(entry).entries()) {
      const always = guardsOf.get(entry.category)?.[isNameForm(entry.forms[at] ?? '') ? 'names' : 'words'] ?? [];
      const candidate = { entry, exceptions: [...always, ...own], only };
      for (const run of runs) insert(trie.endsOf(entry.category === CUES ? Root.cues : Root.words, run.split(' ')), candidate);
    }
  }
  trie.close();
  return { entries, vocabulary, trie };
}
