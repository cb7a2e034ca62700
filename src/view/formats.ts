import type { Words } from './say';

/** Formats of a language are made once for each kind: a browser takes milliseconds to make one. */
function formatsOf<Kind extends string, Format>(make: (language: string, kind: Kind) => Format): (language: string, kind: Kind) => Format {
  const made = new Map<string, Format>();
  return (language, kind) => {
    const format = made.get(`${language} ${kind}`) ?? make(language, kind);
    made.set(`${language} ${kind}`, format);
    return format;
  };
}

/** How a language puts words into a list. */
export const listFormat = formatsOf((language, type: 'conjunction' | 'disjunction' | 'unit') => new Intl.ListFormat(language, { type }));

/** How a language writes a month of a year, or a day of it. */
export const dateFormat = formatsOf(
  (language, precision: 'day' | 'month') =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', month: 'short', ...(precision === 'day' && { day: 'numeric' }) }),
);

/** Makes what the words of a review need, while the review is still awaited. */
export function readyFormats({ say, language }: Words): void {
  for (const type of ['conjunction', 'unit'] as const) listFormat(language, type).format([]);
  say('view.counts', { count: 2, voices: '' });
}
