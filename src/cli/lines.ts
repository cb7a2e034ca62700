import type { Readable } from 'node:stream';

/** Characters of one line that are kept; a line beyond that is cut, so that no input can fill the memory. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** The lines of a stream, without their ends; reads on only when the next line is asked for. */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let [parts, length]: [string[], number] = [[], 0];
  for await (const chunk of input) {
    const [first = '', ...more] = (chunk as string).split('\n');
    for (const [i, part] of [first, ...more].entries()) {
      if (i > 0) {
        yield parts.join('');
        [parts, length] = [[], 0];
      }
      parts.push(part.slice(0, LONGEST_LINE - length));
      length = Math.min(LONGEST_LINE, length + part.length);
    }
  }
  if (length > 0) yield parts.join('');
}
