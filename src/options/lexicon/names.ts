import type { Entry } from '../../core/lexicon/entry';
import { formsOf } from './forms';

/** The themes of the lexicon with the key of their name. */
const themeKeys: Record<string, string> = {
  own: 'options.theme.own',
  'armed-groups': 'options.theme.armed-groups',
  states: 'options.theme.states',
  protest: 'options.theme.protest',
  war: 'options.theme.war',
  migration: 'options.theme.migration',
  policing: 'options.theme.policing',
  elections: 'options.theme.elections',
  economy: 'options.theme.economy',
  climate: 'options.theme.climate',
  health: 'options.theme.health',
  'gender-family': 'options.theme.gender-family',
  'religion-ethnicity': 'options.theme.religion-ethnicity',
  strikes: 'options.theme.strikes',
  'reporting-verbs': 'options.theme.reporting-verbs',
  evaluation: 'options.theme.evaluation',
};

export const themeKey = (theme: string): string => themeKeys[theme] ?? theme;

/** A group's id as a reader reads it. */
export const groupName = (group: string): string => group.replaceAll('-', ' ');

/** What an entry is called: its first words. */
export const nameOf = (entry: Entry): string => formsOf(entry)[0] ?? entry.id;
