import type { Context } from '../core/lexicon/entry';
import { listFormat } from './formats';
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

/** What is said where a state holds, and where it must not. */
export const stateKeys = {
  inName: ['view.context.in-name', 'view.context.not-in-name'],
  mentioned: ['view.context.mentioned', 'view.context.not-mentioned'],
  negated: ['view.context.negated', 'view.context.not-negated'],
  headline: ['view.context.headline', 'view.context.not-headline'],
} as const;

const states = Object.keys(stateKeys) as (keyof typeof stateKeys)[];

/** Each voice as a place where words can stand. */
export const voiceKeys = {
  outlet: 'view.context.voice.outlet',
  quoted: 'view.context.voice.quoted',
  reported: 'view.context.voice.reported',
  unknown: 'view.context.voice.unknown',
} as const;

/** The classes of words that a context can call, as keys. */
const classKeys: Record<string, string> = {
  '@court': 'view.class.court',
  '@verdict': 'view.class.verdict',
  '@crime': 'view.class.crime',
  '@sport': 'view.class.sport',
  '@weather': 'view.class.weather',
  '@science': 'view.class.science',
  '@medicine': 'view.class.medicine',
  '@food': 'view.class.food',
  '@vehicle': 'view.class.vehicle',
  '@fiction': 'view.class.fiction',
  '@music': 'view.class.music',
  '@market': 'view.class.market',
  '@weapon': 'view.class.weapon',
  '@animal': 'view.class.animal',
  '@history': 'view.class.history',
  '@computing': 'view.class.computing',
  '@actor': 'view.class.actor',
  '@parliament': 'view.class.parliament',
  '@people': 'view.class.people',
  '@name': 'view.class.name',
};

/**
 * A condition of a lexicon entry in words: each part that is given, joined by "and".
 *
 * @param quote what is made of the entry's own words, which are English.
 */
export function contextInWords(context: Context, say: Say, language: string, quote = (words: string): string => words): string {
  const either = listFormat(language, 'disjunction');
  const shown = (item: string): string => (item in classKeys ? say(classKeys[item] ?? item) : say('view.quoted', { words: quote(item) }));
  const parts = lists.flatMap((list) => {
    const words = (context[list] ?? []).map(shown);
    return words.length ? [say(listKeys[list], { words: either.format(words) })] : [];
  });
  for (const state of states) if (context[state] !== undefined) parts.push(say(stateKeys[state][context[state] ? 0 : 1]));
  if (context.voice) parts.push(either.format(context.voice.map((voice) => say(voiceKeys[voice]))));
  return listFormat(language, 'conjunction').format(parts);
}
