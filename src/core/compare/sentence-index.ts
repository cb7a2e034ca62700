import { onceKept } from '../once';
import type { NumberedStems } from './numbered-stems';
import type { Prepared, PreparedSentence } from './prepared';
import type { Vector } from './sentence-vectors';

/** The sentences of a report by the numbers of the stems that they hold, headlines left out. */
interface SentenceIndex {
  /** Where the sentences of each stem begin in `sentences`. */
  from: Int32Array;
  sentences: Int32Array;
}

/** A word that stands in more sentences than this finds none by itself. */
const MOST_POSTINGS = 60;

const NONE = new Int32Array(0);

/** Puts a sentence behind the others of its stems; `from` tells by a stem's number where the next one of the stem before it goes. */
function place(sentence: number, stems: Int32Array, from: Int32Array, postings: Int32Array): void {
  for (let at = 0; at < stems.length; at++) {
    const next = (stems[at] as number) + 1;
    const free = from[next] as number;
    postings[free] = sentence;
    from[next] = free + 1;
  }
}

function indexSentences(sentences: readonly PreparedSentence[], { stems }: NumberedStems): SentenceIndex {
  const from = new Int32Array(stems.length + 2);
  const told = sentences.map(({ vector, headline }) => (headline ? NONE : vector.stems));
  for (const numbers of told)
    for (let at = 0; at < numbers.length; at++) {
      const after = (numbers[at] as number) + 2;
      from[after] = (from[after] as number) + 1;
    }
  for (let stem = 2; stem < from.length; stem++) from[stem] = (from[stem] as number) + (from[stem - 1] as number);
  const postings = new Int32Array(from.at(-1) as number);
  told.forEach((numbers, sentence) => {
    place(sentence, numbers, from, postings);
  });
  return { from, sentences: postings };
}

const indexOf = onceKept(({ sentences, stems }: Prepared) => indexSentences(sentences, stems));

/** Finds the sentences of one report that share a word with a sentence of another; words that stand in very many are passed over. */
export class SentenceFinder {
  private readonly index: SentenceIndex;
  private readonly met: Int32Array;
  private readonly found: number[] = [];
  private question = 0;

  /** @param numbers the numbers that `report` gives to the stems of the other one. */
  constructor(
    report: Prepared,
    private readonly numbers: Int32Array,
  ) {
    this.index = indexOf(report);
    this.met = new Int32Array(report.sentences.length);
  }

  /** Indexes into `Prepared.sentences`, each once; good until the next question. */
  like({ stems, weights }: Vector): readonly number[] {
    const { from, sentences } = this.index;
    this.found.length = 0;
    this.question += 1;
    for (let at = 0; at < stems.length; at++) {
      const stem = this.numbers[stems[at] as number] as number;
      if (stem < 0 || (weights[at] as number) <= 0) continue;
      const [first, end] = [from[stem] as number, from[stem + 1] as number];
      if (end - first <= MOST_POSTINGS) for (let place = first; place < end; place++) this.note(sentences[place] as number);
    }
    return this.found;
  }

  private note(sentence: number): void {
    if (this.met[sentence] === this.question) return;
    this.met[sentence] = this.question;
    this.found.push(sentence);
  }
}
