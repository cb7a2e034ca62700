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

/** Where an address leads with its hash: a section, and in the lexicon the words that a new entry is to begin with. */
export interface Place {
  section: Section;
  words?: string;
}

/** Words that were written into an address; nothing where they are not what an address can hold. */
function wordsIn(encoded: string): string | undefined {
  try {
    return decodeURIComponent(encoded).replace(/\s+/g, ' ').trim() || undefined;
  } catch {
    return undefined;
  }
}

const ADD = '#lexicon/add/';

/** The place that an address names, else the first section. */
export function placeOf(hash: string): Place {
  if (hash.startsWith(ADD)) return { section: 'lexicon', words: wordsIn(hash.slice(ADD.length)) };
  return { section: (Object.keys(sections) as Section[]).find((id) => hash === `#${id}`) ?? 'checks' };
}
