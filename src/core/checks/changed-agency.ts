import type { Check } from '../check';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';
import { ifNotEnglish } from './skips';

/** Who acts, told otherwise in two aligned sentences: both sides or one, a doer named or not. */
export const changedAgency: Check = {
  id: 'changed-agency',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Who acts changes between reports',
  why: '“Exchanged fire” has two sides that act, “fired on” has one; “was shot” leaves open who shot. A reader sees other parts of the same event.',
  messages: {
    'mutual-here': 'Both sides act here (“{here}”); in {report} one side does (“{there}”).',
    'mutual-there': 'One side acts here (“{here}”); in {report} both do (“{there}”).',
    'actor-here': '“{here}” here says who did it; “{there}” in {report} does not.',
    'actor-there': '“{here}” here does not say who did it; “{there}” in {report} does.',
    'act-here': '“{here}” stands here; the same sentence in {report} tells only what the other side did.',
    'act-there': 'The same sentence in {report} has “{there}” as well; here it tells only what the other side did.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNotCompared(story),
  find: (story) =>
    findDifferences(story, 'agency', ({ here, there, manner }, { reference }) => ({
      key: `changed-agency.${manner}`,
      args: { here: here.exact, there: there.exact, report: nameOf(reference) },
    })),
};
