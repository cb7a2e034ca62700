import type { Settings } from '../core/settings';
import type { Mutable } from './actions';

/** What makes new settings of the old. */
export type Change = (settings: Settings) => Settings;

const listed = (list: string[], id: string, on: boolean): string[] =>
  on ? list.filter((each) => each !== id) : [...new Set([...list, id])];

/** Switches a check on or off. */
export const switchCheck =
  (id: string, on: boolean): Change =>
  (settings) => ({ ...settings, checksOff: listed(settings.checksOff, id, on) });

/** Switches a lexicon entry on or off. */
export const switchEntry =
  (id: string, on: boolean): Change =>
  (settings) => ({ ...settings, entriesOff: listed(settings.entriesOff, id, on) });

/** Switches what a passage rests on: its entry or, where it has none, its check. */
export const switchBasis = ({ check, entry }: Mutable, on: boolean): Change => (entry ? switchEntry(entry, on) : switchCheck(check, on));
