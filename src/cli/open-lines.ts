import { closeSync, createWriteStream, fstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LONGEST_LINE } from './lines';
import { UsageError } from './usage';

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** Lines that can be read again and in any order. Only their places are held. */
export interface Lines {
  count: number;
  read(at: number): string;
  close(): void;
}

/** Where each line begins, and behind the last one where the next would. */
function findStarts(file: number): number[] {
  const chunk = Buffer.allocUnsafe(CHUNK);
  const starts = [0];
  let position = 0;
  for (let size = -1; size !== 0; position += size) {
    size = readSync(file, chunk, 0, CHUNK, position);
    const read = chunk.subarray(0, size);
    for (let at = read.indexOf(NEWLINE); at >= 0; at = read.indexOf(NEWLINE, at + 1)) starts.push(position + at + 1);
  }
  if (starts.at(-1) !== position) starts.push(position + 1);
  return starts;
}

function readLine(file: number, start: number, end: number): string {
  // A character takes three bytes at most for each of its UTF-16 units.
  const bytes = Buffer.allocUnsafe(Math.min(end - start, 3 * LONGEST_LINE));
  const size = readSync(file, bytes, 0, bytes.length, start);
  return bytes.toString('utf8', 0, size).slice(0, LONGEST_LINE);
}

/** The open file that a stream reads, where it reads one from its start to its end. */
function fileOf(input: Readable): number | undefined {
  const { fd } = input as { fd?: unknown };
  return typeof fd === 'number' && fstatSync(fd).isFile() ? fd : undefined;
}

/** Copies a stream into a file that nobody else sees and that is gone with the program, however it ends. */
async function spool(input: Readable): Promise<{ file: number; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'framecheck-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'lines');
    await pipeline(input, createWriteStream(path, { mode: 0o600 }));
    const file = openSync(path, 'r');
    // An open file stays readable without its name; where the system does not allow that, it goes at the end.
    if (process.platform !== 'win32') remove();
    return { file, remove };
  } catch (error) {
    remove();
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`standard input cannot be copied into ${tmpdir()}: ${code === 'ENOSPC' ? 'the disk is full' : message}`);
  }
}

/**
 * Opens the lines of a stream so that they can be read again: a file in its place, anything else from a copy of it.
 * @param remark is told in a sentence that a copy is made
 * @throws UsageError with one sentence where there is no room for a copy
 */
export async function openLines(input: Readable, remark: (sentence: string) => void): Promise<Lines> {
  const given = fileOf(input);
  if (given === undefined) remark('standard input is no file; it is copied to a temporary file, because it is read twice');
  const { file, remove } = given === undefined ? await spool(input) : { file: given, remove: () => {} };
  const starts = findStarts(file);
  return {
    count: starts.length - 1,
    read: (at) => readLine(file, starts[at] as number, (starts[at + 1] as number) - 1),
    close() {
      if (given === undefined) closeSync(file);
      remove();
    },
  };
}
