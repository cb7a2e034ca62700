/** What a word does where it stands. */
export const Tag = {
  mark: 0,
  /** Nouns, names, numbers and the adjectives before them. */
  noun: 1,
  determiner: 2,
  /** A noun phrase in one word. */
  pronoun: 3,
  /** The 's of a possessor, or its bare apostrophe. */
  possessor: 4,
  preposition: 5,
  /** "to" before a verb. */
  to: 6,
  auxiliary: 7,
  /** Any form of a verb in a verb group, and past participles after their noun. */
  verb: 8,
  ing: 9,
  adverb: 10,
  coordinator: 11,
  subordinator: 12,
  wh: 13,
  that: 14,
} as const;

/** Some tags as bits, to ask for any of them at once (`Reading.isTagged`). */
export const tagBits = (...tags: number[]): number => tags.reduce((bits, tag) => bits | (1 << tag), 0);
