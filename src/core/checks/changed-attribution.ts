import type { Check } from '../check';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';
import { ifNotEnglish } from './skips';

/** A statement that has a source in one report and none in the other, or a cue of another colour. */
export const changedAttribution: Check = {
  id: 'changed-attribution',
  kind: 'sources',
  basis: 'comparison',
  title: 'Who says it changes between reports',
  why: "A statement with a source is that source's; without one it is the report's own. “Claimed” tells it otherwise than “said”.",
  messages: {
    cue: '“{here}” here, “{there}” for the same statement in {report}.',
    'source-here': 'This statement has a source here (“{here}”) and none in {report}.',
    'source-there': 'This statement has a source in {report} (“{there}”) and none here.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNotCompared(story),
  find: (story) =>
    findDifferences(story, 'attribution', ({ here, there, manner }, { reference }) => ({
      key: `changed-attribution.${manner}`,
      args: { here: here.exact, there: there.exact, report: nameOf(reference) },
    })),
};
