import type { Tokens } from '../text/tokens';
import { compileContext, type Holds } from './context';
import type { Context, Entry } from './entry';
import { isNameForm, runsOf } from './form';
import { guards } from './guards';
import { Root, Trie } from './trie';
import { Vocabulary } from './vocabulary';
import { allBeginningsOf, type WaitingForm, WaitingForms } from './waiting';
import { WordReader, type Words } from './words';

/** An entry at the end of one of its forms, with the contexts to try there. */
export interface Candidate {
  entry: Entry;
  /** The place of the entry in its lexicon: where two share a form, the earlier one is tried first. */
  order: number;
  exceptions: Holds[];
  only: Holds[];
}

/** The category of reporting verbs. They are looked up by themselves: whether one reports anything is for the attributions to say. */
export const CUES = 'loaded-cues';

function refuseDoubleIds(entries: Entry[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) throw new Error(`lexicon: two entries have the id "${id}"`);
    seen.add(id);
  }
}

type Contexts = Pick<Candidate, 'exceptions' | 'only'>;

/** Entries ready to be looked up. */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  readonly trie = new Trie<Candidate>(this.vocabulary);
  private readonly words = new WordReader(this.vocabulary, this.trie);
  private readonly waiting = new WaitingForms();
  private readonly contexts = new Map<Entry, Contexts>();
  private readonly guards = new Map<string, Holds[]>();

  /** @throws where two entries share an id. */
  constructor(readonly entries: Entry[]) {
    refuseDoubleIds(entries);
    for (const [order, entry] of entries.entries()) {
      for (const [at, beginnings] of allBeginningsOf(entry).entries()) {
        const waiting = { order, at };
        if (!this.waiting.add(waiting, beginnings)) this.put(waiting);
      }
    }
  }

  /** Looks up the words of a text, once the forms are in the trie that the text may hold; to be called before anything is looked for in it. */
  read(tokens: Tokens): Words {
    return this.words.read(tokens) ?? this.readNew(tokens);
  }

  private readNew(tokens: Tokens): Words {
    const taken = this.waiting.take(tokens);
    for (const form of taken) this.put(form);
    if (taken.length > 0) this.words.forget();
    return this.words.learn(tokens);
  }

  private put({ order, at }: WaitingForm): void {
    const entry = this.entries[order] as Entry;
    const { exceptions, only } = this.contextsOf(entry);
    const candidate = { entry, order, exceptions: [...this.guardsOf(entry.category, entry.forms[at] as string), ...exceptions], only };
    const root = entry.category === CUES ? Root.cues : Root.words;
    for (const run of runsOf(entry, at)) this.insert(this.trie.endsOf(root, run.split(' ')), candidate);
  }

  private insert(ends: Candidate[], candidate: Candidate): void {
    if (ends.some(({ entry }) => entry === candidate.entry)) return;
    ends.push(candidate);
    ends.sort((one, other) => one.order - other.order);
  }

  private contextsOf(entry: Entry): Contexts {
    const known = this.contexts.get(entry);
    if (known) return known;
    const compile = (list: Context[] = []) => list.map((context) => compileContext(context, this.vocabulary));
    const contexts = { exceptions: compile(entry.exceptions), only: compile(entry.only) };
    this.contexts.set(entry, contexts);
    return contexts;
  }

  /** What no form of a category is noted in; a form that is a name itself may stand in a name. */
  private guardsOf(category: string, form: string): Holds[] {
    const isName = isNameForm(form);
    const key = `${category} ${isName}`;
    const known = this.guards.get(key);
    if (known) return known;
    const contexts = (guards[category] ?? []).filter(({ inName }) => !(isName && inName));
    const compiled = contexts.map((context) => compileContext(context, this.vocabulary));
    this.guards.set(key, compiled);
    return compiled;
  }
}

/**
 * Builds the lexicon of entries.
 * @throws where two entries share an id.
 */
export const compileLexicon = (entries: Entry[]): Lexicon => new Lexicon(entries);
