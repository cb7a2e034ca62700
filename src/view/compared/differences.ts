import type { Piece, Span } from '../../core/article';
import type { Kind } from '../../core/check';
import { sentenceAround } from '../../core/in-sentence';
import type { Note, Passage, Reference, Review } from '../../core/review';

/** Words that differ between this report and a reference report; a side where nothing stands has an empty piece. */
export interface Difference {
  check: string;
  /** The number of its passage in the note of the check. */
  index: number;
  kind: Kind;
  passage: Passage;
  here: Piece;
  there: Piece;
}

/** Two sentences that tell the same, with the words in which they differ, the weightiest first. */
export interface Pair {
  here: Span;
  there: Span;
  differences: [Difference, ...Difference[]];
}

/** Pairs under the check that noted the weightiest of their differences. */
export interface PairGroup {
  note: Note;
  pairs: Pair[];
}

/** The checks of differing words, the weightiest first: names, quotations, figures, who says it, who acts, modifiers, details; then what is told with the same words. */
const byWeight = [
  'headline-differs',
  'swapped-labels',
  'altered-quotes',
  'differing-figures',
  'changed-attribution',
  'changed-agency',
  'gained-modifiers',
  'changed-detail',
  'changed-placement',
  'shared-wording',
];

const weightOf = (check: string): number => byWeight.indexOf(check);

const inside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** What a note says of one reference report, in words on both sides. */
const differencesIn = ({ check, kind, passages }: Note, id: string): Difference[] =>
  passages.flatMap((passage, index) => {
    const there = passage.reports.find(({ reference }) => reference === id)?.pieces[0];
    return there ? [{ check, index, kind, passage, here: passage, there }] : [];
  });

/** The aligned sentences that hold a difference; where none do, the sentences in which its words stand. */
function sentencesOf({ here, there }: Difference, text: string, reference: Reference): Omit<Pair, 'differences'> {
  const aligned = reference.aligned.find((pair) => inside(here, pair.here) && inside(there, pair.there));
  return aligned ?? { here: sentenceAround(text, here), there: sentenceAround(reference.text, there) };
}

function pairsOf(differences: Difference[], text: string, reference: Reference): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const difference of differences) {
    const { here, there } = sentencesOf(difference, text, reference);
    const key = `${here.start} ${there.start}`;
    const pair = pairs.get(key);
    if (pair) pair.differences.push(difference);
    else pairs.set(key, { here, there, differences: [difference] });
  }
  return [...pairs.values()].sort((a, b) => a.here.start - b.here.start);
}

/** Where this report and a reference report differ in their words: pairs of sentences, each once, under their weightiest difference. */
export function pairGroups({ article, notes }: Pick<Review, 'article' | 'notes'>, reference: Reference): PairGroup[] {
  const comparing = notes.filter(({ check }) => weightOf(check) >= 0).sort((a, b) => weightOf(a.check) - weightOf(b.check));
  const pairs = pairsOf(
    comparing.flatMap((note) => differencesIn(note, reference.id)),
    article.text,
    reference,
  );
  const groups = comparing.map((note) => ({ note, pairs: pairs.filter(({ differences: [first] }) => first.check === note.check) }));
  return groups.filter((group) => group.pairs.length > 0);
}
