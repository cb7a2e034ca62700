import { parseArgs } from 'node:util';
import { formats } from '../export/formats';
import { UsageError } from './usage';

/** What was asked for on the command line. */
export type Command =
  | { name: 'check'; file: string; format: string; lexicon?: string }
  | { name: 'batch'; lexicon?: string }
  | { name: 'help' }
  | { name: 'version' };

/** Options of the comparison, which this version does not make. */
const NOT_YET = new Set(['against', 'references', 'bundled', 'against-each-other']);

const options = {
  lexicon: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function refuseUnknown(args: string[]): void {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1] ?? (/^-[^-]/.test(arg) ? arg.slice(1) : undefined);
    if (name === undefined) continue;
    if (NOT_YET.has(name)) throw new UsageError(`--${name}: this version does not compare reports yet`);
    const known = Object.hasOwn(options, name) || Object.values(options).some((o) => 'short' in o && o.short === name);
    if (!known) throw new UsageError(`unknown option "${arg}"; see framecheck --help`);
  }
}

function parse(args: string[]) {
  refuseUnknown(args);
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

function checkCommand(files: string[], format: string, lexicon: string | undefined): Command {
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('check needs a file: framecheck check FILE');
  if (more.length) throw new UsageError('check takes one file; for many, see framecheck batch');
  if (!Object.hasOwn(formats, format)) throw new UsageError(`unknown format "${format}"; there are ${Object.keys(formats).join(', ')}`);
  return { name: 'check', file, format, lexicon };
}

/**
 * Reads a command line.
 * @param args what stands after the program's name
 * @throws UsageError with one sentence that names what is wrong
 */
export function parseCommand(args: string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help) return { name: 'help' };
  if (name === undefined) throw new UsageError('a command is missing: check or batch; see framecheck --help');
  if (name === 'check') return checkCommand(rest, values.format ?? 'text', values.lexicon);
  if (name !== 'batch') throw new UsageError(`unknown command "${name}"; there are check and batch`);
  if (rest.length) throw new UsageError('batch takes no file: it reads standard input');
  if (values.format) throw new UsageError('batch writes JSON lines and takes no --format');
  return { name: 'batch', lexicon: values.lexicon };
}
