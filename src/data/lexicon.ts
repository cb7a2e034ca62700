import type { Entry } from '../core/lexicon/entry';
import { parseLexicon, readEntry } from '../core/lexicon/parse';
import armedGroups from './lexicon/armed-groups.json' with { type: 'json' };
import climate from './lexicon/climate.json' with { type: 'json' };
import economy from './lexicon/economy.json' with { type: 'json' };
import elections from './lexicon/elections.json' with { type: 'json' };
import evaluation from './lexicon/evaluation.json' with { type: 'json' };
import genderFamily from './lexicon/gender-family.json' with { type: 'json' };
import health from './lexicon/health.json' with { type: 'json' };
import migration from './lexicon/migration.json' with { type: 'json' };
import policing from './lexicon/policing.json' with { type: 'json' };
import protest from './lexicon/protest.json' with { type: 'json' };
import religionEthnicity from './lexicon/religion-ethnicity.json' with { type: 'json' };
import reportingVerbs from './lexicon/reporting-verbs.json' with { type: 'json' };
import states from './lexicon/states.json' with { type: 'json' };
import strikes from './lexicon/strikes.json' with { type: 'json' };
import war from './lexicon/war.json' with { type: 'json' };

/** The bundled files by theme, in the order in which their entries are tried. */
const themes: Record<string, unknown> = {
  'armed-groups': armedGroups,
  states,
  protest,
  war,
  migration,
  policing,
  elections,
  economy,
  climate,
  health,
  'gender-family': genderFamily,
  'religion-ethnicity': religionEthnicity,
  strikes,
  'reporting-verbs': reportingVerbs,
  evaluation,
};

/** The names of the bundled files, in that order. */
export const themeNames = Object.keys(themes);

let parsed: Entry[] | undefined;

/** The parsed entries themselves get their theme: what was worked out for them while they were parsed is kept by entry. */
const parseThemes = (): Entry[] =>
  Object.entries(themes).flatMap(([theme, raw]) =>
    parseLexicon(`lexicon/${theme}.json`, raw, readEntry).map((entry) => Object.assign(entry, { theme })),
  );

/**
 * The bundled lexicon: every theme's entries, the same list at every call.
 * @throws one sentence that names file, entry and fault.
 */
export const bundledLexicon = (): Entry[] => (parsed ??= parseThemes());
