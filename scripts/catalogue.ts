import { localeKey } from '../src/core/message';

/** The form of public/_locales/<language>/messages.json. */
export type Catalogue = Record<string, { message: string; description?: string }>;

const plurals = ['.one', '.other'];

/** The catalogue's keys that stand for a key of the code: itself, or its plural forms. */
export const formsOf = (key: string): string[] => [key, ...plurals.map((form) => key + form)].map(localeKey);

/** A browser reads `$` as the beginning of its own placeholders; doubled it stands for itself. */
export const escaped = (words: string): string => words.replaceAll('$', '$$$$');

/**
 * The catalogue as it should be: the words of the code written in, the words of the views kept, whatever nothing says left out,
 * sorted by key so that a change shows as a small difference.
 */
export function renewed(catalogue: Catalogue, inCode: Record<string, string>, inViews: string[]): Catalogue {
  const views = new Set(inViews.flatMap(formsOf));
  const kept = Object.entries(catalogue).filter(([key]) => views.has(key));
  const written = Object.entries(inCode).map(([key, words]) => [localeKey(key), { message: escaped(words) }] as const);
  return Object.fromEntries([...kept, ...written].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const namesIn = (message: string): string => (message.match(/\{\w+\}|%s/g) ?? []).sort().join(' ');

/** What a language's catalogue lacks, has too much, or says with other arguments than the English one, a sentence each. */
export function differences(language: string, english: Catalogue, other: Catalogue): string[] {
  const said = (what: string, keys: string[]) => keys.map((key) => `_locales/${language}: ${key} ${what}`);
  const both = Object.keys(english).filter((key) => key in other);
  return [
    ...said(
      'is not translated',
      Object.keys(english).filter((key) => !(key in other)),
    ),
    ...said(
      'is said nowhere',
      Object.keys(other).filter((key) => !(key in english)),
    ),
    ...said(
      'has other arguments than the English message',
      both.filter((key) => namesIn(english[key]?.message ?? '') !== namesIn(other[key]?.message ?? '')),
    ),
  ];
}
