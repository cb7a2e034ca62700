import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fill, type Message } from '../core/message';
import { onceAsked } from '../core/once';

/** The words for a message (or for a key and its arguments) in the reader's language. */
export type Say = (message: Message | string, args?: Message['args']) => string;

/** What a view needs in order to speak: the words and the language (BCP 47) that they are in. */
export interface Words {
  say: Say;
  language: string;
}

/**
 * Makes a `Say` from a catalogue. With an argument `count`, the plural form `<key>.one`, `<key>.other` ... comes before the key itself.
 * A key without words is shown as it is: a gap that a reader can report is better than a blank.
 */
export function sayWith(wordsFor: (key: string) => string | undefined, language: string): Say {
  // Browsers take milliseconds to make these, and what is drawn first counts nothing.
  const plural = onceAsked(() => new Intl.PluralRules(language));
  const figures = onceAsked(() => new Intl.NumberFormat(language));
  const template = (key: string, count: string | number | undefined): string => {
    const form = typeof count === 'number' ? wordsFor(`${key}.${plural().select(count)}`) || wordsFor(`${key}.other`) : undefined;
    return form || wordsFor(key) || key;
  };
  return (message, given = {}) => {
    const { key, args } = typeof message === 'string' ? { key: message, args: given } : message;
    const shown = Object.entries(args).map(([name, value]) => [name, typeof value === 'number' ? figures().format(value) : value]);
    return fill(template(key, args.count), Object.fromEntries(shown));
  };
}

export const WordsContext = createContext<Words>({
  say: (message) => (typeof message === 'string' ? message : message.key),
  language: 'en',
});

export const useWords = (): Words => useContext(WordsContext);

export const useSay = (): Say => useWords().say;
