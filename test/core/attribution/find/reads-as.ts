import { findAttributions } from '../../../../src/core/attribution/find';
import { exactOf, readText } from '../../../../src/core/text/text';

/** A text and the attributions that must be found in it, a line each: source <cue> content … further content; "—" for no source. */
export type Row = [text: string, ...found: string[]];

/** The attributions of a text as lines of the rows' form. */
export function readsAs(raw: string): string[] {
  const text = readText(raw);
  return findAttributions(text).map(({ source, cue, content }) => {
    const pieces = content.map((piece) => exactOf(text, piece)).join(' … ');
    return `${source ? exactOf(text, source) : '—'} <${cue ? exactOf(text, cue) : ''}> ${pieces}`;
  });
}
