import type { Check } from '../check';
import { comparisonsOf, ifNotCompared, inReport, nameOf, pieceThere } from '../compare/findings';
import type { Message } from '../message';
import type { Story } from '../story';
import { ifNotEnglish } from './skips';

function ifNoHeadlines(story: Story): Message | undefined {
  if (!story.article.headline) return { key: 'headline-differs.none', args: {} };
  return comparisonsOf(story).some(({ reference }) => reference.headline) ? undefined : { key: 'headline-differs.none-there', args: {} };
}

/** The headlines of two reports name other actors, labels, figures or outcomes. */
export const headlineDiffers: Check = {
  id: 'headline-differs',
  kind: 'names',
  basis: 'comparison',
  title: 'Headlines that differ',
  why: 'Many readers see the headline only. Two reports of one event put other people, names or outcomes into it.',
  messages: {
    label: '“{here}” in the headline here, “{there}” in the headline of {report}.',
    figure: '{here} in the headline here, {there} in the headline of {report}.',
    outcome: 'The headline here says “{here}”, the headline of {report} “{there}”.',
    actor: 'The headline here names “{here}”, the headline of {report} “{there}”.',
    'actor-here': 'The headline here names “{here}”, the headline of {report} does not.',
    'actor-there': 'The headline of {report} names “{there}”, the headline here does not.',
    none: 'The report has no headline.',
    'none-there': 'No reference report has a headline.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNotCompared(story) ?? ifNoHeadlines(story),
  find: (story) =>
    comparisonsOf(story).flatMap((comparison) =>
      comparison.headlines.map(({ here, there, manner }) => {
        const piece = pieceThere(comparison, there);
        const args = { here: story.text.raw.slice(here.start, here.end), there: piece.exact, report: nameOf(comparison.reference) };
        return { span: here, message: { key: `headline-differs.${manner}`, args }, reports: [inReport(comparison.reference, [piece])] };
      }),
    ),
};
