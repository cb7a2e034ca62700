import { parseArgs } from 'node:util';
import { formats } from '../export/formats';
import { UsageError } from './usage';

/** What a report is to be compared with: files of reports, a file of a reference report, and the bundled ones. */
export interface Against {
  against: string[];
  references?: string;
  bundled: boolean;
}

/** What was asked for on the command line. */
export type Command =
  | ({ name: 'check'; file: string; format: string; lexicon?: string } & Against)
  | { name: 'batch'; lexicon?: string; againstEachOther: boolean }
  | { name: 'help' }
  | { name: 'version' };

const options = {
  lexicon: { type: 'string' },
  format: { type: 'string' },
  against: { type: 'string', multiple: true },
  references: { type: 'string' },
  bundled: { type: 'boolean' },
  'against-each-other': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

function refuseUnknown(args: string[]): void {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1] ?? (/^-[^-]/.test(arg) ? arg.slice(1) : undefined);
    if (name === undefined) continue;
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

type Values = ReturnType<typeof parse>['values'];

function checkCommand(files: string[], values: Values): Command {
  const { format = 'text', lexicon, against = [], references, bundled = false } = values;
  if (values['against-each-other']) throw new UsageError('--against-each-other is for batch; check compares with --against FILE');
  const [file, ...more] = files;
  if (file === undefined) throw new UsageError('check needs a file: framecheck check FILE');
  if (more.length) throw new UsageError('check takes one file; for many, see framecheck batch');
  if (!Object.hasOwn(formats, format)) throw new UsageError(`unknown format "${format}"; there are ${Object.keys(formats).join(', ')}`);
  const twice = against.find((each, at) => against.indexOf(each) < at);
  if (twice !== undefined) throw new UsageError(`--against names ${twice} twice`);
  return { name: 'check', file, format, lexicon, against, references, bundled };
}

function batchCommand(files: string[], values: Values): Command {
  const { format, lexicon, against, references, bundled, 'against-each-other': againstEachOther = false } = values;
  if (files.length) throw new UsageError('batch takes no file: it reads standard input');
  if (format) throw new UsageError('batch writes JSON lines and takes no --format');
  if (against || references || bundled)
    throw new UsageError('batch takes references from its lines: {"id", "text", "against": [{"id", "text"}]}');
  return { name: 'batch', lexicon, againstEachOther };
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
  if (name === 'check') return checkCommand(rest, values);
  if (name === 'batch') return batchCommand(rest, values);
  throw new UsageError(`unknown command "${name}"; there are check and batch`);
}
