import type { Check } from '../check';
import type { Comparison } from '../compare/comparison';
import { comparisonsOf, ifNotCompared, inReport, nameOf, pieceThere } from '../compare/findings';
import type { Altered } from '../compare/quotation-changes';
import { isTranslated } from '../compare/translated';
import type { Message } from '../message';
import type { Story } from '../story';

/** A place where one report has no words. */
const NOTHING = '–';

function say({ text }: Story, { there: other, reference }: Comparison, { here, there, manner }: Altered, exact: string): Message {
  const said = { here: text.raw.slice(here.start, here.end), there: exact, report: nameOf(reference) };
  const isOther = manner !== 'mark-moved' && (isTranslated(text, here) || isTranslated(other.text, there));
  if (!isOther) return { key: `altered-quotes.${manner}`, args: said };
  return { key: 'altered-quotes.translated', args: { ...said, here: said.here || NOTHING, there: exact || NOTHING } };
}

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
    translated: '“{here}” here, “{there}” in {report}, in words that are given in translation: both may stand for the same.',
    'mark-moved': '“{here}” stands on the other side of the quotation mark in {report}.',
  },
  skip: ifNotCompared,
  find: (story) =>
    comparisonsOf(story).flatMap((comparison) =>
      comparison.altered.map((altered) => {
        const piece = pieceThere(comparison, altered.there);
        const message = say(story, comparison, altered, piece.exact);
        return { span: altered.here, message, reports: [inReport(comparison.reference, [piece])] };
      }),
    ),
};
