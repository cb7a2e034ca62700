/** The sections of the page in the order of its side list, by the hash that opens them, with the key of their name. */
export const sections = {
  checks: 'options.checks',
  lexicon: 'options.lexicon',
  references: 'options.references',
  sites: 'options.sites',
  highlights: 'options.highlights',
  try: 'options.try',
  data: 'options.data',
  about: 'options.about',
} as const;

export type Section = keyof typeof sections;

/**
 * Where an address leads with its hash: a section, and the words that it is to begin with: of a new entry in the lexicon, or a site that is
 * always to be checked; among the references a report.
 */
export interface Place {
  section: Section;
  words?: string;
  /** Whether the words stand in a private window. */
  isPrivate?: true;
  /** The id of a reference report that is opened. */
  report?: string;
}

/** Words that were written into an address; nothing where they are not what an address can hold. */
function wordsIn(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded).replace(/\s+/g, ' ').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Addresses that carry words into a section. */
const CARRIERS: Record<string, Pick<Place, 'section' | 'isPrivate'>> = {
  '#lexicon/add/': { section: 'lexicon' },
  '#lexicon/add-private/': { section: 'lexicon', isPrivate: true },
  '#sites/always/': { section: 'sites' },
};
const REPORT = '#references/';

/** The address of a reference report in the options. */
export const placeOfReport = (id: string): string => `${REPORT}${encodeURIComponent(id)}`;

/** The place that an address names, else the first section. */
export function placeOf(hash: string): Place {
  for (const [start, place] of Object.entries(CARRIERS))
    if (hash.startsWith(start)) return { ...place, words: wordsIn(hash.slice(start.length)) };
  if (hash.startsWith(REPORT)) return { section: 'references', report: wordsIn(hash.slice(REPORT.length)) };
  return { section: (Object.keys(sections) as Section[]).find((id) => hash === `#${id}`) ?? 'checks' };
}
