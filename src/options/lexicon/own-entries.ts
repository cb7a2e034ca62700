import type { Entry } from '../../core/lexicon/entry';
import { fieldsChanged } from '../../core/settings-difference';
import type { Change } from '../../view/switching';

/** An entry as its file holds it: the theme is the loader's. */
function ofFile({ theme: _theme, ...entry }: Entry): Entry {
  return entry;
}

/** In which parts an own entry differs from the bundled one whose place it takes. */
export const changedParts = (bundled: Entry, own: Entry): (keyof Entry)[] => fieldsChanged(ofFile(bundled), own);

/** Takes an own entry away; where it stands in the place of a bundled one, that one is back. */
export const removeOwn =
  (id: string): Change =>
  (settings) => ({ ...settings, ownEntries: settings.ownEntries.filter((entry) => entry.id !== id) });

/** Keeps an entry as the reader's own, in the place of the one with its id; what is as bundled is no longer the reader's own. */
export function keepOwn(entry: Entry, bundled?: Entry): Change {
  if (bundled && changedParts(bundled, entry).length === 0) return removeOwn(entry.id);
  return (settings) => {
    const { ownEntries } = settings;
    const isThere = ownEntries.some(({ id }) => id === entry.id);
    return { ...settings, ownEntries: isThere ? ownEntries.map((each) => (each.id === entry.id ? entry : each)) : [entry, ...ownEntries] };
  };
}
