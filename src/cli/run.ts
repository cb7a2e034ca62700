import type { Readable, Writable } from 'node:stream';
import pkg from '../../package.json' with { type: 'json' };
import { type Command, parseCommand } from './arguments';
import { runAgainstEachOther, runBatch } from './batch';
import { check } from './check';
import { reviewerWith } from './reviewer';
import { help, UsageError } from './usage';

export interface Streams {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
}

async function carryOut(command: Command, { stdin, stdout, stderr }: Streams): Promise<void> {
  if (command.name === 'help') stdout.write(help);
  else if (command.name === 'version') stdout.write(`${pkg.version}\n`);
  else if (command.name === 'batch') {
    const runLines = command.againstEachOther ? runAgainstEachOther : runBatch;
    await runLines(stdin, stdout, stderr, reviewerWith(command.lexicon));
  } else stdout.write(await check(command, (remark) => stderr.write(`framecheck: ${remark}\n`)));
}

/**
 * The command line program.
 * @param args what stands after the program's name
 * @returns the exit code: 0, or 2 with one sentence on stderr where the reader asked for something that cannot be done
 */
export async function run(args: string[], streams: Streams): Promise<number> {
  try {
    await carryOut(parseCommand(args), streams);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`framecheck: ${error.message}\n`);
    return 2;
  }
}
