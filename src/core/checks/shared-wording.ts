import type { Check, Finding } from '../check';
import type { Comparison } from '../compare/comparison';
import { creditOf } from '../compare/credit';
import { comparisonsOf, ifNotCompared, inReport, nameOf, pieceThere } from '../compare/findings';
import { measureShared } from '../compare/shared-wording';
import type { Story } from '../story';
import { rangeOf } from '../text/text';
import { ifTooShort } from './skips';

/** Less than this is what reports of one event have in common anyway: names, titles and fixed phrases. */
const LEAST_SHARE = 0.15;
const FEWEST_WORDS = 16;

const bodyOf = ({ article, text }: Story): number => (article.headline ? rangeOf(text, article.headline).to : 0);

function findShared(story: Story, comparison: Comparison): Finding[] {
  const { reference, there } = comparison;
  const shared = measureShared(story.text, there.text, { here: bodyOf(story), there: bodyOf(there.story) });
  if (!shared || shared.words < FEWEST_WORDS || shared.words < LEAST_SHARE * shared.all) return [];
  const agency = creditOf(story);
  const percent = Math.round((100 * shared.words) / shared.all);
  const args = { percent, words: shared.longest.words, report: nameOf(reference), ...(agency !== undefined && { agency }) };
  return [
    {
      span: shared.longest.here,
      message: { key: `shared-wording.${agency === undefined ? 'uncredited' : 'credited'}`, args },
      reports: [inReport(reference, [pieceThere(comparison, shared.longest.there)])],
    },
  ];
}

/** How much of a report stands word for word in another one, and whether an agency is credited. */
export const sharedWording: Check = {
  id: 'shared-wording',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Wording that two reports share',
  why: 'Reports with the same wording often go back to one text, such as an agency’s. They are then one account of the event, not two.',
  messages: {
    credited: '{percent} % of this report stands word for word in {report}, up to {words} words in a row; {agency} is named here.',
    uncredited: '{percent} % of this report stands word for word in {report}, up to {words} words in a row; no news agency is named here.',
  },
  skip: (story) => ifTooShort(story) ?? ifNotCompared(story),
  find: (story) => comparisonsOf(story).flatMap((comparison) => findShared(story, comparison)),
};
