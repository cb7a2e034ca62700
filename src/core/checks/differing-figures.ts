import type { Check } from '../check';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';

/** The same place of the same statement with another number. */
export const differingFigures: Check = {
  id: 'differing-figures',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Figures that differ',
  why: 'Two reports give another number for the same thing. One may be older, rounded otherwise, or wrong.',
  messages: { differs: '{here} here, {there} in {report}.' },
  skip: ifNotCompared,
  find: (story) =>
    findDifferences(story, 'figure', ({ here, there }, { reference }) => ({
      key: 'differing-figures.differs',
      args: { here: here.exact, there: there.exact, report: nameOf(reference) },
    })),
};
