import { hasBegun } from './embedded';
import { readLine } from './line';
import { afterStop, endsAt } from './sentence-ends';
import type { Range } from './text';
import { Flag, has, type Tokens } from './tokens';

/** A sentence as a range of tokens, with the paragraph (line) that it stands in, counted from 0. */
export interface Sentence extends Range {
  paragraph: number;
}

/** The sentences of a text in order. A line break ends a sentence and a paragraph; so does nothing else end a paragraph. */
export function findSentences(raw: string, tokens: Tokens): Sentence[] {
  const line = readLine(raw, tokens);
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    const last = sentences.at(-1);
    if (last?.paragraph === paragraph && !hasBegun(line, from, to)) last.to = to;
    else if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  for (let at = 0; at < tokens.count; at++) {
    if (!has(tokens, at, Flag.newLine | Flag.stop)) continue;
    if (at > 0 && has(tokens, at, Flag.newLine)) {
      close(at);
      paragraph += 1;
    }
    if (!has(tokens, at, Flag.stop)) continue;
    const next = afterStop(line, at);
    if (next < tokens.count && !has(tokens, next, Flag.newLine) && endsAt(line, from, at, next)) close(next);
    at = next - 1;
  }
  close(tokens.count);
  return sentences;
}
