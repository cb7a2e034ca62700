import { numbersIn } from './numbered-stems';
import type { Prepared, PreparedSentence } from './prepared';
import { SentenceFinder } from './sentence-index';
import { clear, cosine, cosineOf, lay, readVector, type Vector } from './sentence-vectors';

/** Sentences of both reports that state the same thing: indexes into `Prepared.sentences`, one to one or one to two. */
export interface SentencePair {
  here: number[];
  there: number[];
  /** 0 to 1: the cosine of their weighted words, with a little more for each shared figure. */
  similarity: number;
}

export interface SentenceAlignment {
  pairs: SentencePair[];
  /** Sentences without a counterpart. */
  onlyHere: number[];
  onlyThere: number[];
}

interface Candidate {
  here: number;
  there: number;
  similarity: number;
  /** How far apart they stand, as a share of the report: settles ties between sentences that occur twice. */
  distance: number;
}

/** From here two sentences match by themselves (measured: global greedy matching at .40 does not depend on order). */
const CERTAIN = 0.4;
/** Down to here they match where a neighbour or a name and a figure confirm it. */
const POSSIBLE = 0.25;
/** What a second sentence must add to the likeness of a pair, and its own least likeness. */
const JOINT_GAIN = 0.03;
const JOINT_LEAST = 0.15;
const FIGURE_BONUS = 0.06;
const MOST_FIGURES = 3;

function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count += 1;
  return count;
}

/** How alike two sentences are; the vector of the first one lies open in `room`. */
const likeness = (one: PreparedSentence, room: Float64Array, other: PreparedSentence): number =>
  Math.min(1, cosineOf(one.vector, room, other.vector) + FIGURE_BONUS * Math.min(MOST_FIGURES, sharedCount(one.figures, other.figures)));

function findCandidates(here: Prepared, there: Prepared, numbers: Int32Array): Candidate[] {
  const finder = new SentenceFinder(there, numbers);
  const room = new Float64Array(there.stems.stems.length);
  const candidates: Candidate[] = [];
  here.sentences.forEach((sentence, one) => {
    if (sentence.headline) return;
    lay(sentence.vector, numbers, room);
    for (const other of finder.like(sentence.vector)) {
      const similarity = likeness(sentence, room, there.sentences[other] as PreparedSentence);
      if (similarity < JOINT_LEAST) continue;
      const distance = Math.abs(one / here.sentences.length - other / there.sentences.length);
      candidates.push({ here: one, there: other, similarity, distance });
    }
    clear(sentence.vector, numbers, room);
  });
  return candidates.sort((a, b) => b.similarity - a.similarity || a.distance - b.distance || a.here - b.here || a.there - b.there);
}

/** Pairs while they are made, by sentence on either side. */
interface Pairing {
  pairs: SentencePair[];
  here: Map<number, SentencePair>;
  there: Map<number, SentencePair>;
}

const isFree = (pairing: Pairing, { here, there }: Candidate) => !pairing.here.has(here) && !pairing.there.has(there);

function join(pairing: Pairing, { here, there, similarity }: Candidate): void {
  const pair = { here: [here], there: [there], similarity };
  pairing.pairs.push(pair);
  pairing.here.set(here, pair);
  pairing.there.set(there, pair);
}

/** Whether the sentences before, or after, both are a pair too. */
const hasNeighbour = (pairing: Pairing, { here, there }: Candidate): boolean =>
  [-1, 1].some((step) => pairing.here.get(here + step)?.there.includes(there + step) ?? false);

function isConfirmed(here: Prepared, there: Prepared, pairing: Pairing, candidate: Candidate): boolean {
  const [one, other] = [here.sentences[candidate.here], there.sentences[candidate.there]];
  if (!one || !other || candidate.similarity < POSSIBLE) return false;
  const names = sharedCount(one.names, other.names);
  return hasNeighbour(pairing, candidate) || (names > 0 && sharedCount(one.figures, other.figures) > 0) || names > 2;
}

const merged = (report: Prepared, sentences: number[]): Vector =>
  readVector(
    report.words,
    report.stems,
    sentences.flatMap((at) => report.sentences[at] ?? []),
  );

/** Adds a free sentence to the pair of its neighbour, where the pair gains by it. */
function extend(here: Prepared, there: Prepared, pairing: Pairing, candidate: Candidate, numbers: Int32Array): void {
  for (const side of ['here', 'there'] as const) {
    const other = side === 'here' ? 'there' : 'here';
    const [own, partner] = [candidate[side], candidate[other]];
    const pair = pairing[other].get(partner);
    if (!pair || pairing[side].has(own) || pair[other].length > 1 || pair[side].length !== 1) continue;
    if (Math.abs((pair[side][0] as number) - own) !== 1) continue;
    const both = [...pair[side], own].sort((a, b) => a - b);
    const [one, two] = side === 'here' ? [both, pair.there] : [pair.here, both];
    const similarity = cosine(merged(here, one), merged(there, two), numbers, there.stems.stems.length);
    if (similarity < pair.similarity + JOINT_GAIN) continue;
    pair[side] = both;
    pair.similarity = Math.min(1, similarity);
    pairing[side].set(own, pair);
  }
}

function without({ sentences }: Prepared, paired: Map<number, SentencePair>): number[] {
  const left: number[] = [];
  for (let at = 0; at < sentences.length; at++) if (!sentences[at]?.headline && !paired.has(at)) left.push(at);
  return left;
}

/**
 * Finds which sentences of two reports state the same thing, wherever they stand: the likeliest pairs first, then weak ones that a
 * neighbour or names and figures confirm, then one sentence for two. Headlines are left out.
 */
export function alignSentences(here: Prepared, there: Prepared): SentenceAlignment {
  const numbers = numbersIn(there.stems, here.stems);
  const candidates = findCandidates(here, there, numbers);
  const pairing: Pairing = { pairs: [], here: new Map(), there: new Map() };
  for (const each of candidates) if (each.similarity >= CERTAIN && isFree(pairing, each)) join(pairing, each);
  for (const each of candidates) extend(here, there, pairing, each, numbers);
  for (const each of candidates) if (isFree(pairing, each) && isConfirmed(here, there, pairing, each)) join(pairing, each);
  const pairs = pairing.pairs.sort((a, b) => (a.here[0] as number) - (b.here[0] as number));
  return { pairs, onlyHere: without(here, pairing.here), onlyThere: without(there, pairing.there) };
}
