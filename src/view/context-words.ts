import type { Context } from '../core/lexicon/entry';
import type { Say } from './say';

const listKeys = {
  is: 'view.context.is',
  before: 'view.context.before',
  after: 'view.context.after',
  near: 'view.context.near',
  sentence: 'view.context.sentence',
  heads: 'view.context.heads',
} as const;

const lists = Object.keys(listKeys) as (keyof typeof listKeys)[];

/** The classes of words that a context can call, as keys. */
const classKeys: Record<string, string> = {
  '@court': 'view.class.court',
  '@verdict': 'view.class.verdict',
  '@crime': 'view.class.crime',
  '@sport': 'view.class.sport',
  '@weather': 'view.class.weather',
  '@science': 'view.class.science',
  '@actor': 'view.class.actor',
  '@parliament': 'view.class.parliament',
  '@people': 'view.class.people',
  '@name': 'view.class.name',
};

/** A condition of a lexicon entry in words: each part that is given, joined by "and". */
export function contextInWords(context: Context, say: Say, language: string): string {
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const shown = (item: string): string => (item in classKeys ? say(classKeys[item] ?? item) : say('view.quoted', { words: item }));
  const parts = lists.flatMap((list) => {
    const words = (context[list] ?? []).map(shown);
    return words.length ? [say(listKeys[list], { words: either.format(words) })] : [];
  });
  if (context.inName) parts.push(say('view.context.in-name'));
  if (context.mentioned) parts.push(say('view.context.mentioned'));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
