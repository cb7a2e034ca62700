import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { fill, localeKey, type Message } from '../core/message';

const words: Record<string, { message: string } | undefined> = en;

/** A message in English; where the words are missing its key, so that nothing goes unsaid. */
export function say({ key, args }: Message): string {
  return fill(words[localeKey(key)]?.message ?? key, args);
}
