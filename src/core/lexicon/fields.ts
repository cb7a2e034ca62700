import type { Voice } from '../attribution/attribution';
import { type Context, type Guidance, LISTS, type Side, STATES } from './entry';
import { wordClasses } from './word-classes';

/** What is wrong with a value, as the end of a sentence that names its place. */
export class Fault extends Error {
  /** @param field the part of the entry that is at fault, where it is one. */
  constructor(
    message: string,
    public field?: string,
  ) {
    super(message);
  }
}

/** Reads a part of an entry; a fault in it tells which part. */
export function readPart<Value>(field: string, read: () => Value): Value {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof Fault) fault.field ??= field;
    throw fault;
  }
}

export const LIMITS = { entries: 20_000, list: 200, text: 1_000 } as const;
/** Characters that hide or turn what a reader sees: zero width, bidirectional controls, other controls. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** A stranger's words in a fault: the beginning of them, on one line. */
export const shown = (words: string): string => words.slice(0, 60).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

const SIDES = new Set(['for-actor', 'against-actor', 'for-authority', 'against-authority', 'none']);

export function readObject(value: unknown, name: string, keys: ReadonlySet<string>): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Fault(`${name} must be an object`);
  const unknown = Object.keys(value).find((key) => !keys.has(key));
  if (unknown !== undefined) throw new Fault(`${name} has an unknown key "${shown(unknown)}"`);
  return value as Record<string, unknown>;
}

export function readString(value: unknown, name: string, most: number = LIMITS.text): string {
  if (value === undefined) throw new Fault(`needs ${name}`);
  if (typeof value !== 'string') throw new Fault(`${name} must be text`);
  if (value.trim() === '') throw new Fault(`${name} is empty`);
  if (value.length > most) throw new Fault(`${name} is longer than ${most} characters`);
  if (UNSEEN.test(value)) throw new Fault(`${name} holds an invisible character`);
  return value;
}

export function readList<Item>(value: unknown, name: string, read: (item: unknown, name: string) => Item): Item[] {
  if (value === undefined) throw new Fault(`needs ${name}`);
  if (!Array.isArray(value)) throw new Fault(`${name} must be a list`);
  if (value.length === 0) throw new Fault(`${name} is empty`);
  if (value.length > LIMITS.list) throw new Fault(`${name} has more than ${LIMITS.list} items`);
  return value.map((item, at) => read(item, `${name} ${at + 1}`));
}

export function readSide(value: unknown, name: string): Side {
  const side = readString(value, name);
  if (!SIDES.has(side)) throw new Fault(`${name} must be one of ${[...SIDES].join(', ')}`);
  return side as Side;
}

export function readWeight(value: unknown, name: string): 'quiet' {
  if (value !== 'quiet') throw new Fault(`${name} must be quiet, or left out`);
  return value;
}

const GUIDANCE_KEYS = new Set(['who', 'says', 'url', 'date']);

export function readGuidance(value: unknown, name: string): Guidance {
  const guidance = readObject(value, name, GUIDANCE_KEYS);
  const [who, says] = [readString(guidance.who, `${name}: who`), readString(guidance.says, `${name}: says`)];
  if (guidance.url === undefined) throw new Fault(`${name} needs an address`);
  if (guidance.date === undefined) throw new Fault(`${name} needs a date`);
  const [url, date] = [readString(guidance.url, `${name}: url`), readString(guidance.date, `${name}: date`)];
  if (!/^https?:\/\/[^\s/]+\.[^\s]+$/.test(url) || !URL.canParse(url)) throw new Fault(`${name} has an address that is none: ${url}`);
  if (!DATE.test(date)) throw new Fault(`${name} has a date that is none: ${date}`);
  return { who, says, url, date };
}

const CONTEXT_KEYS = new Set<string>([...LISTS, ...STATES, 'voice']);
const VOICES = new Set(['outlet', 'quoted', 'reported', 'unknown']);

function readContextWord(value: unknown, name: string): string {
  const word = readString(value, name);
  if (word.startsWith('@') && word !== '@name' && !Object.hasOwn(wordClasses, word))
    throw new Fault(`${name}: there is no word class ${word}`);
  if (word !== word.toLowerCase()) throw new Fault(`${name} must be in lower case`);
  return word;
}

function readSwitch(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new Fault(`${name} must be true or false`);
  return value;
}

function readVoice(value: unknown, name: string): Voice {
  const voice = readString(value, name);
  if (!VOICES.has(voice)) throw new Fault(`${name} must be one of ${[...VOICES].join(', ')}`);
  return voice as Voice;
}

export function readContext(value: unknown, name: string): Context {
  const context = readObject(value, name, CONTEXT_KEYS);
  if (Object.keys(context).length === 0) throw new Fault(`${name} is empty`);
  const parts = [
    ...LISTS.filter((key) => key in context).map((key) => [key, readList(context[key], `${name}: ${key}`, readContextWord)]),
    ...STATES.filter((key) => key in context).map((key) => [key, readSwitch(context[key], `${name}: ${key}`)]),
    ...('voice' in context ? [['voice', readList(context.voice, `${name}: voice`, readVoice)]] : []),
  ];
  return Object.fromEntries(parts);
}
