import type { Entry } from '../core/lexicon/entry';
import { reasonOf } from '../core/lexicon/no-guidance';
import { takeBeginnings } from '../core/lexicon/waiting';
import { beginnings } from './beginnings';
import armedGroups from './lexicon/armed-groups.json';
import climate from './lexicon/climate.json';
import economy from './lexicon/economy.json';
import elections from './lexicon/elections.json';
import evaluation from './lexicon/evaluation.json';
import genderFamily from './lexicon/gender-family.json';
import health from './lexicon/health.json';
import migration from './lexicon/migration.json';
import policing from './lexicon/policing.json';
import protest from './lexicon/protest.json';
import religionEthnicity from './lexicon/religion-ethnicity.json';
import reportingVerbs from './lexicon/reporting-verbs.json';
import states from './lexicon/states.json';
import strikes from './lexicon/strikes.json';
import war from './lexicon/war.json';

/** The bundled files by theme, in the order in which their entries are tried. */
const themes: Record<string, { entries: unknown[] }> = {
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

let listed: Entry[] | undefined;

function withReason(entry: Entry): Entry {
  const reason = entry.noGuidance && reasonOf(entry.noGuidance);
  return reason ? { ...entry, noGuidance: reason } : entry;
}

/** The files are not parsed again: no build ships one in which the reader's own parser finds a fault. */
function listEntries(): Entry[] {
  const listed = Object.entries(themes).flatMap(([theme, { entries }]) =>
    (entries as Entry[]).map((entry) => ({ ...withReason(entry), theme })),
  );
  if (beginnings !== undefined) takeBeginnings(listed, beginnings);
  return listed;
}

/** The bundled lexicon: every theme's entries, the same list at every call. */
export const bundledLexicon = (): Entry[] => (listed ??= listEntries());
