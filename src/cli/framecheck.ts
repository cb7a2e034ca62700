#!/usr/bin/env node
import pkg from '../../package.json' with { type: 'json' };
import { formats } from '../export/formats';
import { type Command, parseCommand } from './arguments';
import { runBatch } from './batch';
import { readArticle } from './files';
import { reviewerWith } from './reviewer';
import { say } from './say';
import { help, UsageError } from './usage';

async function run(command: Command): Promise<void> {
  if (command.name === 'help') process.stdout.write(help);
  else if (command.name === 'version') process.stdout.write(`${pkg.version}\n`);
  else if (command.name === 'batch') await runBatch(process.stdin, process.stdout, process.stderr, reviewerWith(command.lexicon));
  else {
    const review = reviewerWith(command.lexicon);
    const article = await readArticle(command.file);
    process.stdout.write(formats[command.format]?.(review(article), say) ?? '');
  }
}

/** `framecheck batch | head` closes the pipe, which is no fault. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

try {
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`framecheck: ${error.message}\n`);
  process.exitCode = 2;
}
