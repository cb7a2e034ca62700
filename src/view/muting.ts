import type { Message } from '../core/message';
import { phraseOf } from '../core/muted';
import { type Change, listed, switchCheck, switchEntry } from './switching';

/** What a passage can be muted by. */
export interface Mutable {
  check: string;
  /** The name of the check. */
  title: Message;
  /** The lexicon entry that it rests on. */
  entry?: string;
  /** Its words, where they are few enough to be muted as they stand. */
  words?: string;
}

/** One thing to be noted no more: an entry in all its forms, one wording, a check, or everything on a site. */
export type Muting =
  | { of: 'entry'; id: string; words: string }
  | { of: 'phrase'; words: string }
  | { of: 'check'; id: string; title: Message }
  | { of: 'site'; site: string };

/** Longer wordings hardly ever stand twice. */
const LONGEST_PHRASE = 60;

/** Everything that can be muted from a passage, the narrowest last but for the site. */
export function mutingsOf({ check, title, entry, words = '' }: Mutable, site: string | undefined): Muting[] {
  const isPhrase = words.trim().length > 0 && words.length <= LONGEST_PHRASE;
  return [
    ...(entry ? [{ of: 'entry', id: entry, words } as const] : []),
    ...(isPhrase ? [{ of: 'phrase', words } as const] : []),
    { of: 'check', id: check, title },
    ...(site ? [{ of: 'site', site } as const] : []),
  ];
}

/** The names by which a sentence calls it. */
export function namesOf(what: Muting): Message['args'] {
  if (what.of === 'site') return { site: what.site };
  return what.of === 'check' ? {} : { words: what.words };
}

/** Has something noted no more, or again. */
export function mute(what: Muting, muted: boolean): Change {
  if (what.of === 'entry') return switchEntry(what.id, !muted);
  if (what.of === 'check') return switchCheck(what.id, !muted);
  if (what.of === 'site') return (settings) => ({ ...settings, sitesMuted: listed(settings.sitesMuted, what.site, !muted) });
  return (settings) => ({ ...settings, phrasesMuted: listed(settings.phrasesMuted, phraseOf(what.words), !muted) });
}
