import type { Check } from '../check';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';
import { hoursNewer } from '../compare/gather';

/** The same place of the same statement with another number. */
export const differingFigures: Check = {
  id: 'differing-figures',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Figures that differ',
  why: 'Two reports give another number for the same thing. One may be older, rounded otherwise, or wrong.',
  messages: {
    differs: '{here} here, {there} in {report}.',
    newer: '{here} here, {there} in {report}; that report is newer (by {hours} h), so its figure may have come later.',
  },
  skip: ifNotCompared,
  find: (story) =>
    findDifferences(story, 'figure', ({ here, there }, comparison) => {
      const args = { here: here.exact, there: there.exact, report: nameOf(comparison.reference) };
      const hours = hoursNewer(comparison, story.article.published);
      return hours > 0 ? { key: 'differing-figures.newer', args: { ...args, hours } } : { key: 'differing-figures.differs', args };
    }),
};
