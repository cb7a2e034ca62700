import { kindOfBody } from '../attribution/sources/known-bodies';
import { onceKept } from '../once';
import type { Story } from '../story';
import { spanOf } from '../text/text';

/** Words of a credit that name no agency by itself. */
const GENERIC = /\b(?:news agenc(?:y|ies)|agencies|newswire|news wires?|wire (?:service|report|staff)s?|wires)\b/i;
/** "MOORHAVEN (Coast Press)", "MOORHAVEN, June 3 – ": what stands before a report's first sentence. */
const DATELINE = /^[^\n(]{0,60}\(([^)\n]{2,40})\)/;
const LONGEST_LINE = 12;
const LONGEST_NAME = 4;

/** The name of an agency in a few words, as they print it. */
function agencyIn(words: string): string | undefined {
  const parts = words.split(/[^\p{L}\p{N}.'-]+/u).filter(Boolean);
  for (let length = LONGEST_NAME; length > 0; length--)
    for (let at = 0; at + length <= parts.length; at++) {
      const name = parts.slice(at, at + length).join(' ');
      const kind = /^\p{Lu}/u.test(name) ? kindOfBody(name.toLowerCase()) : undefined;
      if (kind === 'news agency' || kind === 'state media') return name;
    }
  return GENERIC.exec(words)?.[0];
}

/** Lines that are no sentences: bylines and credits at either end. */
const shortLines = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() && line.trim().split(/\s+/).length <= LONGEST_LINE);

/**
 * The news agency that a report credits with its text or names as a source: in its byline, its dateline, a line of credit, or an
 * attribution; undefined where it credits none.
 */
export const creditOf = onceKept(({ article, text, sources }: Story): string | undefined => {
  const first = text.sentences.find(({ from }) => (text.tokens.start[from] ?? 0) >= (article.headline?.end ?? 0));
  const body = article.text.slice(first ? spanOf(text, first).start : 0);
  const places = [article.byline ?? '', DATELINE.exec(body)?.[1] ?? '', ...shortLines(body)];
  for (const place of places) {
    const agency = agencyIn(place);
    if (agency) return agency;
  }
  return sources.find(({ kind }) => kind === 'news agency')?.name;
});
