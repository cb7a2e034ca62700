import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { SEAM, seamed } from '../core/mark';
import type { Message } from '../core/message';
import { useWords } from './say';

/** The language (BCP 47) of the words that are told of: those of the report on show. The lexicon and its guides are English. */
export const QuotedLanguage = createContext('en');

export const useQuotedLanguage = (): string => useContext(QuotedLanguage);

/** A sentence in which every other stretch between seams is in the language of the report. */
export function Seamed({ text }: { text: string }) {
  const lang = useQuotedLanguage();
  const stretches = text.split(SEAM);
  return stretches.map((words, at) =>
    at % 2 ? (
      <span key={at} lang={lang}>
        {words}
      </span>
    ) : (
      words
    ),
  );
}

/**
 * A message around words of a report or of the lexicon: these are named as being in their own language, so that they are read out as such.
 *
 * @param own what is put into the message too, and is in the reader's language.
 */
export function Told({ message: { key, args }, own }: { message: Message; own?: Message['args'] }) {
  const { say, language } = useWords();
  const quoted = useQuotedLanguage();
  if (language.split('-')[0] === quoted) return say(key, { ...args, ...own });
  const parts = Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? seamed(value) : value]);
  return <Seamed text={say(key, { ...Object.fromEntries(parts), ...own })} />;
}
