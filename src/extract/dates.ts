const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;
/** A date in words is read only where it names its zone: without one its day would depend on the reader's clock. */
const ZONED = /(?:GMT|UTC|[+-]\d{2}:?\d{2})\)?$/;

/** A date as ISO 8601, from what a page states, or nothing where that is no date. */
function parseDate(raw: string | undefined): string | undefined {
  const text = raw?.trim() ?? '';
  if (text.length > 60 || Number.isNaN(Date.parse(text))) return undefined;
  if (ISO.test(text)) return text.replace(' ', 'T').replace(' ', '');
  return ZONED.test(text) ? new Date(text).toISOString() : undefined;
}

/** The first of these that is a date. */
export const firstDate = (candidates: (string | undefined)[]): string | undefined => {
  for (const candidate of candidates) {
    const date = parseDate(candidate);
    if (date) return date;
  }
  return undefined;
};
