import { firstDate } from './dates';
import type { Facts } from './facts';
import { parseStructured } from './json-ld';

/** What a page says about its report. */
export interface Metadata {
  headline?: string;
  outlet?: string;
  byline?: string;
  /** ISO 8601. */
  published?: string;
  /** BCP 47 primary subtag. */
  language?: string;
  url: string;
  /** Whether the page declares itself a report. */
  declared: boolean;
  /** Whether a part is for subscribers. */
  locked: boolean;
  /** The report's length in words, as the page states it. */
  words?: number;
}

const PUBLISHED =
  'article:published_time og:article:published_time datepublished date pubdate publishdate publish-date dc.date dc.date.issued dcterms.date parsely-pub-date sailthru.date';
const BYLINE = 'author article:author byl dc.creator parsely-author sailthru.author';
const OUTLET = 'og:site_name application-name dc.publisher publisher';
const LANGUAGE = 'og:locale content-language dc.language';

const clean = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim() || undefined;

/** Only an address of the web: metadata is the page's word. */
function webAddress(candidates: (string | undefined)[], base: string): string {
  for (const candidate of candidates) {
    if (candidate && URL.canParse(candidate, base) && /^https?:/.test(new URL(candidate, base).protocol))
      return new URL(candidate, base).href;
  }
  return base;
}

const withoutBy = (byline: string | undefined): string | undefined => byline?.replace(/^by\s+/i, '');

/** Joins what JSON-LD, Open Graph and the other `<meta>` elements, `<time>` and `<html lang>` say; JSON-LD first. */
export function readMetadata(facts: Facts, url: string): Metadata {
  const structured = parseStructured(facts.structured);
  const meta = (names: string) => names.split(' ').flatMap((name) => facts.metas.get(name) || []);
  const byline = structured.byline ?? meta(BYLINE).find((name) => !/^https?:/.test(name));
  const language = facts.language || structured.language || meta(LANGUAGE)[0];
  return {
    headline: clean(structured.headline ?? meta('og:title twitter:title')[0]),
    outlet: clean(structured.outlet ?? meta(OUTLET)[0]),
    byline: clean(withoutBy(byline)),
    published: firstDate([structured.published, ...meta(PUBLISHED), ...facts.times]),
    language: language?.match(/^[A-Za-z]{2,3}/)?.[0].toLowerCase(),
    url: webAddress([...meta('canonical'), ...meta('og:url'), structured.url], url),
    declared: structured.declared || meta('og:type').includes('article') || meta('article:published_time').length > 0,
    locked: structured.locked,
    words: structured.words,
  };
}
