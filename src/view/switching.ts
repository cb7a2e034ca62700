import type { Settings } from '../core/settings';

/** What makes new settings of the old. */
export type Change = (settings: Settings) => Settings;

/** A list of what is off, with something on again or off as well. */
export const listed = (off: string[], id: string, on: boolean): string[] =>
  on ? off.filter((each) => each !== id) : [...new Set([...off, id])];

/** Switches a check on or off. */
export const switchCheck =
  (id: string, on: boolean): Change =>
  (settings) => ({ ...settings, checksOff: listed(settings.checksOff, id, on) });

/** Switches a lexicon entry on or off. */
export const switchEntry =
  (id: string, on: boolean): Change =>
  (settings) => ({ ...settings, entriesOff: listed(settings.entriesOff, id, on) });
