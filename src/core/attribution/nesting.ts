import type { Text } from '../text/text';
import type { Found } from './found';

/** Which attribution's content each token stands in, and which attribution each one stands inside of. */
export interface Nesting {
  /** The innermost attribution whose content holds a token, as an index into the list, or -1. */
  contentOf: Int32Array;
  /** For each attribution the innermost other one whose content holds its cue, or -1. */
  parentOf: Int32Array;
}

const lengthOf = ({ content }: Found) => content.reduce((sum, { from, to }) => sum + to - from, 0);

/** Reads the nesting off the places: the shorter content lies inside the longer. */
export function readNesting(text: Text, found: readonly Found[]): Nesting {
  const contentOf = new Int32Array(text.tokens.count).fill(-1);
  const parentOf = new Int32Array(found.length).fill(-1);
  const longestFirst = found.map((one, index) => ({ one, index, length: lengthOf(one) })).sort((a, b) => b.length - a.length);
  for (const { one, index } of longestFirst) {
    parentOf[index] = contentOf[(one.cue ?? one.source ?? one.content[0])?.from ?? -1] ?? -1;
    for (const { from, to } of one.content) contentOf.fill(index, from, to);
    for (const own of [one.cue, one.source]) if (own) contentOf.fill(parentOf[index] as number, own.from, own.to);
  }
  return { contentOf, parentOf };
}
