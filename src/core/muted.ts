import type { Settings } from './settings';

/** What of a reader's settings decides what is noted. */
export type Muted = Pick<Settings, 'checksOff' | 'phrasesMuted' | 'sitesMuted'>;

/** The host under which a report's site is muted; undefined where it has no web address. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}

/** The form in which a wording is muted: as it stands, whatever its capitals and line breaks. */
export const phraseOf = (exact: string): string => exact.replace(/\s+/g, ' ').trim().toLowerCase();
