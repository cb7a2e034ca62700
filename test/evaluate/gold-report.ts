import type { Span } from '../../src/core/article';
import type { Attribution } from '../../src/core/attribution/attribution';
import { MarkFault, readMarks } from './marks';

export type GoldRole = 'source' | 'cue' | 'content';
export type Act = Attribution['act'];

/** An attribution as a person marked it; a source or a cue may be missing. */
export interface GoldAttribution extends Record<GoldRole, Span[]> {
  act: Act;
  /** Whom a pronoun or a short form stands for, in the fullest name that the text uses. */
  name?: string;
}

/** A report of the gold set. */
export interface GoldReport {
  /** The file's name without its ending. */
  slug: string;
  /** What kind of copy it is, from where, in whose spelling. */
  head: Record<(typeof HEAD)[number], string>;
  /** The report without its marks. */
  text: string;
  attributions: GoldAttribution[];
}

const HEAD = ['style', 'region', 'language'] as const;

function fault(slug: string, raw: string, at: number, message: string): Error {
  const lines = raw.slice(0, at).split('\n');
  return new Error(`${slug}.txt, line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}: ${message}`);
}

function readHead(slug: string, raw: string, length: number): GoldReport['head'] {
  const lines = raw.slice(0, length).split('\n');
  const pairs = lines.map((line, index) => {
    const [, key, value] = /^([a-z]+): (\S.*)$/.exec(line) ?? [];
    if (!key || !value)
      throw fault(slug, raw, lines.slice(0, index).join('\n').length + Math.min(index, 1), 'the head has no "key: value" here');
    return [key, value.trim()] as const;
  });
  const head = Object.fromEntries(pairs);
  const missing = HEAD.find((key) => head[key] === undefined);
  if (missing) throw fault(slug, raw, length, `the head names no ${missing}`);
  return head as GoldReport['head'];
}

/**
 * Reads a report of the gold set: a head of "key: value" lines, a blank line, then the text with its marks.
 * @throws Error with one sentence that names the file, the line and the column of the first fault
 */
export function parseGoldReport(slug: string, file: string): GoldReport {
  const raw = file.replaceAll('\r\n', '\n').trimEnd();
  const length = raw.indexOf('\n\n');
  if (length < 0) throw fault(slug, raw, raw.length, 'no blank line ends the head');
  const head = readHead(slug, raw, length);
  try {
    return { slug, head, ...readMarks(raw.slice(length + 2)) };
  } catch (error) {
    if (!(error instanceof MarkFault)) throw error;
    throw fault(slug, raw, length + 2 + error.at, error.message);
  }
}
