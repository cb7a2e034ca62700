import type { PreparedSentence } from './prepared';
import type { Vector } from './sentence-vectors';

/** Sentences of a report by the words that they hold: indexes into `Prepared.sentences`, headlines left out. */
export type SentenceIndex = ReadonlyMap<string, readonly number[]>;

/** A word that stands in more sentences than this finds none by itself. */
const MOST_POSTINGS = 60;

export function indexSentences(sentences: readonly PreparedSentence[]): SentenceIndex {
  const postings = new Map<string, number[]>();
  sentences.forEach(({ vector, headline }, at) => {
    if (headline) return;
    for (const stem of vector.weights.keys()) {
      const list = postings.get(stem);
      if (list) list.push(at);
      else postings.set(stem, [at]);
    }
  });
  return postings;
}

/** The sentences that share a word with another one; words that stand in very many are passed over. */
export function sentencesLike(vector: Vector, index: SentenceIndex): Set<number> {
  const found = new Set<number>();
  for (const [stem, weight] of vector.weights) {
    const list = weight > 0 ? index.get(stem) : undefined;
    if (list && list.length <= MOST_POSTINGS) for (const each of list) found.add(each);
  }
  return found;
}
