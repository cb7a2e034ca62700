/** The sections of the page in the order of its side list, by the hash that opens them, with the key of their name. */
export const sections = {
  checks: 'options.checks',
  lexicon: 'options.lexicon',
  references: 'options.references',
  try: 'options.try',
  about: 'options.about',
} as const;

export type Section = keyof typeof sections;

/** The section that an address names with its hash, else the first. */
export const sectionOf = (hash: string): Section => (Object.keys(sections) as Section[]).find((id) => hash === `#${id}`) ?? 'checks';
