import { type Article, pieceOf } from '../../src/core/article';
import type { Note, Passage, Review } from '../../src/core/review';

const text = 'Rebels leave Tern Bay\n\nThe regime fell, Ann Lee said. "Rebels left," she said. Officials agreed.\n';
export const article: Article = {
  text,
  headline: { start: 0, end: 21 },
  outlet: 'Tern Bay Post',
  published: '2026-09-02',
  language: 'en',
  read: 'whole',
};

/** A passage at the n-th place of some words in the text above. */
export function passage(exact: string, nth = 0, more: Partial<Passage> = {}): Passage {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  const piece = pieceOf(text, { start, end: start + exact.length });
  return { ...piece, prefix: '', suffix: '', voice: 'outlet', message: { key: 'seen', args: {} }, reports: [], ...more };
}

export function note(check: string, kind: Note['kind'], passages: Passage[], more: Partial<Note> = {}): Note {
  const says = (part: string) => ({ key: `${check}.${part}`, args: {} });
  return {
    check,
    kind,
    basis: 'lexicon',
    title: says('title'),
    why: says('why'),
    outcome: passages.length ? 'found' : 'clear',
    passages,
    ...more,
  };
}

/** A small review; its counts are those of its notes. */
export function review(notes: Note[], more: Partial<Review> = {}): Review {
  const counts = { outlet: 0, reported: 0, quoted: 0, unknown: 0 };
  for (const { voice } of notes.flatMap(({ passages }) => passages)) counts[voice] += 1;
  return {
    version: 1,
    article: { ...article, words: 14 },
    counts,
    first: [],
    sources: [],
    attributions: [],
    notes,
    references: [],
    ...more,
  };
}
