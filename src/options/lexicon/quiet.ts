import type { Settings } from '../../core/settings';
import { type Change, listed } from '../../view/switching';
import type { Item } from './items';

/** The ids of the entries that are quiet: those that the reader made so, and bundled ones that he did not make as others are. */
export function quietOf(items: Item[], { entriesQuiet, entriesLoud }: Settings): ReadonlySet<string> {
  const loud = new Set(entriesLoud);
  const bundled = items.filter(({ entry }) => entry.weight === 'quiet' && !loud.has(entry.id)).map(({ entry }) => entry.id);
  return new Set([...bundled, ...entriesQuiet]);
}

/** Makes an entry quiet, or noted as others are. */
export const setQuiet =
  (id: string, quiet: boolean): Change =>
  (settings) => ({
    ...settings,
    entriesQuiet: listed(settings.entriesQuiet, id, !quiet),
    entriesLoud: listed(settings.entriesLoud, id, quiet),
  });
