import type { Article } from '../../article';
import { Fault, readObject, readString } from '../../lexicon/fields';
import { articleOf } from '../../plain-article';
import { LONGEST, measureOf } from '../unfit';

/** A report as it stands in a pack: an article whose headline is text. */
export interface PackedReport extends Omit<Article, 'headline'> {
  headline?: string;
}

const KEYS = new Set(['text', 'headline', 'url', 'outlet', 'byline', 'published', 'language', 'read', 'remark']);
const LONGEST_ADDRESS = 4_000;
const DAY = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.,Z+-]+)?)?)?$/;
const LANGUAGE = /^[a-z]{2,3}$/;
/** What a reader does not see, in a text of several lines; a pack that holds it is refused. */
const UNSEEN = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

const isWeb = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A report as a pack holds it: without what no reader sees, and without what cannot be read as it should be. */
export function packedReport({ text, headline, url, published, language, ...rest }: Article): PackedReport {
  const seen = (words: string): string => words.replace(UNSEEN, '');
  const stated = Object.entries(rest).map(([name, value]) => [name, onOneLine(seen(value))]);
  return {
    text: seen(text),
    ...(headline && { headline: seen(text.slice(headline.start, headline.end)) }),
    ...(url && isWeb(url) && { url }),
    ...(published && DAY.test(published) && { published }),
    ...Object.fromEntries(stated.filter(([, value]) => value)),
    language,
  };
}

function readText(value: unknown): string {
  const text = readString(typeof value === 'string' ? value.replace(/[\n\t]/g, ' ') : value, 'its text', LONGEST);
  if (measureOf({ text, language: '', read: 'whole' }).isEmpty) throw new Fault('its text holds no words');
  return value as string;
}

function readHeadline(value: unknown, text: string): Article['headline'] {
  const headline = readString(value, 'its headline');
  const start = text.indexOf(headline);
  if (start < 0) throw new Fault('its headline does not stand in its text');
  return { start, end: start + headline.length };
}

function readAddress(value: unknown): string {
  const url = readString(value, 'its address', LONGEST_ADDRESS);
  if (!isWeb(url)) throw new Fault('its address is none of the web');
  return url;
}

function readForm(value: unknown, name: string, form: RegExp): string {
  const text = readString(value, name);
  if (!form.test(text)) throw new Fault(`${name} cannot be read: ${text.slice(0, 60)}`);
  return text;
}

function readExtent(value: unknown): Article['read'] {
  if (value !== 'whole' && value !== 'part') throw new Fault('"read" must be whole or part');
  return value;
}

/**
 * Reads a report of a pack; a text that says nothing of its headline or language is looked at for them. Its address is never asked.
 * @throws Fault
 */
export function readPackedReport(value: unknown): Article {
  const raw = readObject(value, 'it', KEYS);
  const text = readText(raw.text);
  const readers: [name: string, read: (given: unknown) => unknown][] = [
    ['headline', (given) => readHeadline(given, text)],
    ['url', readAddress],
    ['outlet', (given) => onOneLine(readString(given, 'its outlet'))],
    ['byline', (given) => onOneLine(readString(given, 'its byline'))],
    ['published', (given) => readForm(given, 'its date', DAY)],
    ['language', (given) => readForm(given, 'its language', LANGUAGE)],
    ['read', readExtent],
    ['remark', (given) => onOneLine(readString(given, 'its remark'))],
  ];
  const about = readers.filter(([name]) => Object.hasOwn(raw, name)).map(([name, read]) => [name, read(raw[name])]);
  return articleOf(text, Object.fromEntries(about));
}
