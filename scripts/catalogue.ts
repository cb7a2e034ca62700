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
