import type { Context } from './entry';

const IN_NAME: Context = { inName: true };
const MENTIONED: Context = { mentioned: true };

/** Where no entry of a category is ever noted; an entry adds its own `exceptions` to these. */
export const guards: Record<string, Context[]> = {
  'contested-labels': [IN_NAME, MENTIONED],
  'loaded-modifiers': [IN_NAME, MENTIONED],
  'doubt-markers': [MENTIONED],
  intensifiers: [IN_NAME, MENTIONED, { sentence: ['@sport'] }, { near: ['@weather'] }, { near: ['@science'] }],
  euphemisms: [IN_NAME, MENTIONED, { sentence: ['@sport'] }, { near: ['@science'] }, { near: ['@medicine'] }, { near: ['@food'] }],
  'loaded-cues': [MENTIONED],
};
