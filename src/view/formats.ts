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
