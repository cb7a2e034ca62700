import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { parseJsonLine, parseLine, readLine } from './batch-line';
import { linesOf } from './lines';
import type { Reviewer } from './reviewer';

/** Milliseconds between two progress lines. */
const PROGRESS = 1000;

/** One line in, one line out, whatever it holds. */
async function answerTo(raw: string, review: Reviewer): Promise<{ out: string; failed: boolean }> {
  let id: unknown;
  try {
    const value = parseJsonLine(raw);
    id = (value as { id?: unknown } | null)?.id;
    const { article, references, leftOut } = await readLine(parseLine(value));
    const answer = { id, review: review(article, references), ...(leftOut.length > 0 && { leftOut }) };
    return { out: JSON.stringify(answer), failed: false };
  } catch (error) {
    return { out: JSON.stringify({ id, error: (error as Error).message }), failed: true };
  }
}

/** A line on stderr that says how far a run is, at most once a second. */
function progressOn(log: Writable) {
  let [lines, failed, shown] = [0, 0, Date.now()];
  const show = (end: string) => log.write(`framecheck: ${lines} ${lines === 1 ? 'line' : 'lines'}, ${failed} without a review${end}\n`);
  return {
    count(isFailed: boolean) {
      lines += 1;
      if (isFailed) failed += 1;
      if (Date.now() - shown < PROGRESS) return;
      shown = Date.now();
      show(' so far');
    },
    end: () => show(''),
  };
}

/**
 * Reviews a report a line and writes the answers in the same order. Holds one line at a time and waits for whoever reads the answers,
 * so that memory does not grow with the run; a bad line gets an error line and never stops the run.
 */
export async function runBatch(input: Readable, output: Writable, log: Writable, review: Reviewer): Promise<void> {
  const progress = progressOn(log);
  for await (const raw of linesOf(input)) {
    if (!raw.trim()) continue;
    const { out, failed } = await answerTo(raw, review);
    if (!output.write(`${out}\n`)) await once(output, 'drain');
    progress.count(failed);
  }
  progress.end();
}
