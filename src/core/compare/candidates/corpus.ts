import { hashOf } from './hash';
import type { Rarity } from './report-likeness';
import type { Terms } from './terms';

/** Places in which words are counted: 4 MB, whatever the number of words. Two that share a place are taken for less rare than they are. */
const PLACES = 1 << 20;

/** Counts in how many reports each word stands, in a memory that does not grow. */
export class Corpus {
  #counts = new Uint32Array(PLACES);
  #reports = 0;

  add({ words }: Terms): void {
    this.#reports += 1;
    for (const stem of words.keys()) this.#counts[hashOf(stem) % PLACES] = this.#countOf(stem) + 1;
  }

  #countOf(stem: string): number {
    return this.#counts[hashOf(stem) % PLACES] as number;
  }

  /** How rare a stem is among the reports that were added (inverse document frequency). */
  rarity: Rarity = (stem) => Math.max(0, Math.log((this.#reports + 1) / Math.max(this.#countOf(stem), 0.5)));
}
