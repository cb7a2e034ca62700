/** The lists of a condition that the form can change, with the key of what each asks for. */
export const contextLists = {
  before: 'options.context.before',
  after: 'options.context.after',
  near: 'options.context.near',
  sentence: 'options.context.sentence',
  heads: 'options.context.heads',
  is: 'options.context.is',
} as const;

export type ContextList = keyof typeof contextLists;

/** Words that are written with commas between them, as a list. */
export const wordsBetweenCommas = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
