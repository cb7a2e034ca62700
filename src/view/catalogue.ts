import { localeKey } from '../core/message';
import { sayWith, type Words } from './say';

/**
 * The words of the extension's own catalogue.
 *
 * @param messageFor finds the words under a locale key, and an empty string where there are none (browser.i18n.getMessage).
 */
export function catalogueWords(messageFor: (localeKey: string) => string): Words {
  const wordsFor = (key: string): string => messageFor(localeKey(key));
  const language = wordsFor('language') || 'en';
  return { say: sayWith(wordsFor, language), language };
}
