import type { Context } from '../core/lexicon/entry';
import type { Say } from './say';

const listed = ['before', 'after', 'near'] as const;
const listKeys = { before: 'view.context.before', after: 'view.context.after', near: 'view.context.near' };

/** A condition of a lexicon entry in words: each part that is given, joined by "and". */
export function contextInWords(context: Context, say: Say, language: string): string {
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const parts = listed.flatMap((part) => {
    const words = (context[part] ?? []).map((each) => say('view.quoted', { words: each }));
    return words.length ? [say(listKeys[part], { words: either.format(words) })] : [];
  });
  if (context.inName) parts.push(say('view.context.in-name'));
  if (context.mentioned) parts.push(say('view.context.mentioned'));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
