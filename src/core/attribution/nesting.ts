import type { Range, Text } from '../text/text';
import type { Found } from './found';

/** Which attribution's content each token stands in, and which attribution each one stands inside of. */
export interface Nesting {
  /** The innermost attribution whose content holds a token, as an index into the list, or -1. */
  contentOf: Int32Array;
  /** For each attribution the innermost other one whose content holds its cue, or -1. */
  parentOf: Int32Array;
}

function lengthOf({ content }: Found): number {
  let length = 0;
  for (const { from, to } of content) length += to - from;
  return length;
}

/** Contents are short: a loop fills them faster than the array's own method. */
function put(places: Int32Array, index: number, { from, to }: Range): void {
  const end = Math.min(to, places.length);
  for (let at = from; at < end; at++) places[at] = index;
}

/** The attributions from that with the longest content on, of those that are alike the earlier first. Numbers by themselves are sorted faster than by a comparison. */
function longestFirst(found: readonly Found[]): Float64Array {
  const ranks = new Float64Array(found.length);
  for (let index = 0; index < found.length; index++) ranks[index] = index - lengthOf(found[index] as Found) * found.length;
  ranks.sort();
  for (let rank = 0; rank < ranks.length; rank++) ranks[rank] = (((ranks[rank] as number) % found.length) + found.length) % found.length;
  return ranks;
}

/** Reads the nesting off the places: the shorter content lies inside the longer. */
export function readNesting(text: Text, found: readonly Found[]): Nesting {
  const contentOf = new Int32Array(text.tokens.count).fill(-1);
  const parentOf = new Int32Array(found.length).fill(-1);
  for (const index of longestFirst(found)) {
    const { cue, source, content } = found[index] as Found;
    const first = cue ?? source ?? content[0];
    const parent = first ? (contentOf[first.from] ?? -1) : -1;
    parentOf[index] = parent;
    for (const range of content) put(contentOf, index, range);
    if (cue) put(contentOf, parent, cue);
    if (source) put(contentOf, parent, source);
  }
  return { contentOf, parentOf };
}
