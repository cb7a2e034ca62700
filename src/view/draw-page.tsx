import { type ComponentChild, render } from 'preact';
import { catalogueWords } from './catalogue';
import { WordsContext } from './say';

/** Brings the whole of what the keyboard came to into sight; Firefox is content where a hair of it is. */
function showWhole({ target }: FocusEvent): void {
  if (target instanceof Element && target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
}

/**
 * Draws a page of the extension into its document, in the language of the catalogue.
 *
 * @param messageFor finds the words under a locale key (browser.i18n.getMessage).
 */
export function drawPage(page: ComponentChild, messageFor: (localeKey: string) => string): void {
  addEventListener('focusin', showWhole);
  const words = catalogueWords(messageFor);
  document.documentElement.lang = words.language;
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, document.body);
}
