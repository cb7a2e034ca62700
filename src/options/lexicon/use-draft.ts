import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../core/lexicon/entry';
import { type Draft, type DraftFault, readDraft } from './draft';
import { indexWords, sameWords } from './same-words';
import { WorkshopContext } from './workshop';

/** A draft under the reader's hand: what it reads as, what is wrong with it, and which other entries match its words. */
export interface Drafting {
  draft: Draft;
  put(part: Partial<Draft>): void;
  entry?: Entry;
  /** What is wrong, in the part that it is wrong in; nothing before the reader has written anything. */
  faultIn(field: keyof Draft): string | undefined;
  /** The entry as far as its words go, for trying them before it has its reasons. */
  words?: Entry;
  same: { words: string; entry: Entry }[];
}

/** Stands in for a reason that is still to be written. */
const UNWRITTEN = '-';

/** @param onWrite is told of all that is written */
export function useDraft(initial: Draft, onWrite?: (draft: Draft) => void): Drafting {
  const { items } = useContext(WorkshopContext);
  const [first] = useState(initial);
  const [draft, setDraft] = useState(first);
  useEffect(() => {
    if (draft !== first) onWrite?.(draft);
  }, [draft, first, onWrite]);
  const taken = useMemo(() => new Set(items.map(({ entry }) => entry.id)), [items]);
  const index = useMemo(() => indexWords(items.map(({ entry }) => entry)), [items]);
  const read = useMemo(() => readDraft(draft, taken), [draft, taken]);
  const words = useMemo(() => {
    const tried = readDraft({ ...draft, why: draft.why || UNWRITTEN, noGuidance: draft.noGuidance || UNWRITTEN }, taken);
    return 'entry' in tried ? tried.entry : undefined;
  }, [draft, taken]);
  const same = useMemo(() => (words ? sameWords(words, index) : []), [words, index]);
  const fault: DraftFault | undefined = 'fault' in read && draft !== first ? read : undefined;
  return {
    draft,
    put: (part) => setDraft((before) => ({ ...before, ...part })),
    entry: 'entry' in read ? read.entry : undefined,
    faultIn: (field) => (fault && fault.field === field ? fault.fault : undefined),
    words,
    same,
  };
}
