import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { parseJsonLine, parseLine, type ReadLine, readLine } from './batch-line';
import { readEachOther } from './each-other';
import { linesOf } from './lines';
import { openLines } from './open-lines';
import type { Reviewer } from './reviewer';

/** Milliseconds between two progress lines. */
const PROGRESS = 1000;

/** Finds what else the report of a line is to be compared with. */
type FindMore = (value: unknown, read: ReadLine) => Promise<ReadLine>;

/** One line in, one line out, whatever it holds. */
async function answerTo(raw: string, review: Reviewer, findMore?: FindMore): Promise<{ out: string; failed: boolean }> {
  let id: unknown;
  try {
    const value = parseJsonLine(raw);
    id = (value as { id?: unknown } | null)?.id;
    const read = await readLine(parseLine(value));
    const { article, references, leftOut } = findMore ? await findMore(value, read) : read;
    const answer = { id, review: review(article, references), ...(leftOut.length > 0 && { leftOut }) };
    return { out: JSON.stringify(answer), failed: false };
  } catch (error) {
    return { out: JSON.stringify({ id, error: (error as Error).message }), failed: true };
  }
}

const lines = (count: number): string => `${count} ${count === 1 ? 'line' : 'lines'}`;

/** A line on stderr that says how far a run is, at most once a second. */
function progressOn(log: Writable) {
  let [read, answered, failed, shown] = [0, 0, 0, Date.now()];
  const show = (said: string) => log.write(`framecheck: ${said}\n`);
  const summary = () => `${lines(answered)}, ${failed} without a review`;
  const showAtTimes = (said: () => string) => {
    if (Date.now() - shown < PROGRESS) return;
    shown = Date.now();
    show(said());
  };
  return {
    remark: show,
    countRead() {
      read += 1;
      showAtTimes(() => `${lines(read)} read so far`);
    },
    count(isFailed: boolean) {
      answered += 1;
      if (isFailed) failed += 1;
      showAtTimes(() => `${summary()} so far`);
    },
    end: () => show(summary()),
  };
}

async function write(output: Writable, line: string): Promise<void> {
  if (!output.write(`${line}\n`)) await once(output, 'drain');
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
    await write(output, out);
    progress.count(failed);
  }
  progress.end();
}

/**
 * The same, with each report compared with its best candidates among the other lines as well. Reads the input twice and holds some 200
 * bytes of each line; what is no file is copied to one first.
 */
export async function runAgainstEachOther(input: Readable, output: Writable, log: Writable, review: Reviewer): Promise<void> {
  const progress = progressOn(log);
  const all = await openLines(input, progress.remark);
  try {
    const findCandidates = await readEachOther(all, progress.countRead);
    for (let at = 0; at < all.count; at++) {
      const raw = all.read(at);
      if (!raw.trim()) continue;
      const { out, failed } = await answerTo(raw, review, (value, read) => findCandidates(at, value, read));
      await write(output, out);
      progress.count(failed);
    }
  } finally {
    all.close();
  }
  progress.end();
}
