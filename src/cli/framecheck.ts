#!/usr/bin/env node
import { run } from './run';

/** `framecheck batch | head` closes the pipe, which is no fault. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), process);
