import { type Context, LISTS, type ListPart, STATES, type StatePart } from '../../core/lexicon/entry';

/** The parts of a condition that are lists of words, with the keys of what each asks for and of how far away the words may stand. */
export const contextLists: Record<ListPart, { name: string; hint: string }> = {
  before: { name: 'options.context.before', hint: 'options.context.before.hint' },
  after: { name: 'options.context.after', hint: 'options.context.after.hint' },
  near: { name: 'options.context.near', hint: 'options.context.near.hint' },
  sentence: { name: 'options.context.sentence', hint: 'options.context.sentence.hint' },
  heads: { name: 'options.context.heads', hint: 'options.context.heads.hint' },
  is: { name: 'options.context.is', hint: 'options.context.is.hint' },
};

/** The parts that hold or do not, with the key of their name. */
const contextStates: Record<StatePart, string> = {
  headline: 'options.context.headline',
  negated: 'options.context.negated',
  inName: 'options.context.in-name',
  mentioned: 'options.context.mentioned',
};

export type ContextPart = keyof Context;

/** Every part with the key of its name, in the order in which it is on offer. */
export const contextParts: Record<ContextPart, string> = {
  ...(Object.fromEntries(Object.entries(contextLists).map(([list, { name }]) => [list, name])) as Record<ListPart, string>),
  ...contextStates,
  voice: 'options.context.voice',
};

export const isList = (part: ContextPart): part is ListPart => (LISTS as readonly string[]).includes(part);
export const isState = (part: ContextPart): part is StatePart => (STATES as readonly string[]).includes(part);

/** The parts that a condition has, in the order of the form. */
export const partsOf = (context: Context): ContextPart[] => (Object.keys(contextParts) as ContextPart[]).filter((part) => part in context);

/** A condition with one more part, as it is before the reader fills it. */
export function withPart(context: Context, part: ContextPart): Context {
  if (isList(part)) return { ...context, [part]: [] };
  return { ...context, [part]: isState(part) ? true : ['outlet'] };
}

/** A condition with one part less; undefined where that was the last. */
export function withoutPart(context: Context, part: ContextPart): Context | undefined {
  const { [part]: _gone, ...rest } = context;
  return Object.keys(rest).length ? rest : undefined;
}

/** Words that are written with commas between them, as a list. */
export const wordsBetweenCommas = (text: string): string[] =>
  text
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
