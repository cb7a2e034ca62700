import type { Check } from '../check';
import { comparisonsOf, ifNotCompared, inReport, nameOf, pieceThere } from '../compare/findings';

/** The same words inside quotation marks that differ, or a mark that has moved so that a word changes sides. */
export const alteredQuotes: Check = {
  id: 'altered-quotes',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Quotations that differ',
  why: "What stands between quotation marks is held to be the speaker's own words. Two reports print them differently.",
  messages: {
    reworded: 'The quotation has “{here}” here and “{there}” in {report}.',
    cut: 'The quotation in {report} has “{there}” in this place.',
    added: 'The quotation has “{here}” here; in {report} these words are not in it.',
    'mark-moved': '“{here}” stands on the other side of the quotation mark in {report}.',
  },
  skip: ifNotCompared,
  find: (story) =>
    comparisonsOf(story).flatMap((comparison) =>
      comparison.altered.map(({ here, there, manner }) => {
        const piece = pieceThere(comparison, there);
        const said = { here: story.text.raw.slice(here.start, here.end), there: piece.exact, report: nameOf(comparison.reference) };
        return { span: here, message: { key: `altered-quotes.${manner}`, args: said }, reports: [inReport(comparison.reference, [piece])] };
      }),
    ),
};
