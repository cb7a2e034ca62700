import type { Check } from '../check';
import { comparisonsOf, ifNotReadWhole, inReport, nameOf, pieceThere, wasReadWhole } from '../compare/findings';
import { countSentences, FEWEST_SENTENCES } from '../compare/moved';
import type { Message } from '../message';
import type { Story } from '../story';
import { ifTooShort } from './skips';

/** A few sentences have no first and last third. */
function ifNoThirds(story: Story): Message | undefined {
  const tooShort = ifTooShort(story);
  if (tooShort) return tooShort;
  const isLong = comparisonsOf(story).some(({ there }) => countSentences(there) >= FEWEST_SENTENCES);
  const own = story.text.sentences.filter(({ from }) => (story.text.tokens.start[from] ?? 0) >= (story.article.headline?.end ?? 0));
  if (own.length < FEWEST_SENTENCES) return { key: 'skip.too-short', args: {} };
  return isLong ? undefined : { key: 'changed-placement.short', args: {} };
}

/** A statement that both reports make, one in its first third and the other in its last. */
export const changedPlacement: Check = {
  id: 'changed-placement',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Told early in one report, late in another',
  why: 'Many readers do not read to the end. What stands there is read by fewer of them.',
  messages: {
    'early-here': 'In the first third here, in the last third of {report}.',
    'early-there': 'In the last third here, in the first third of {report}.',
    short: 'The reference report is too short to have a beginning and an end.',
  },
  skip: (story) => ifNotReadWhole(story) ?? ifNoThirds(story),
  find: (story) =>
    comparisonsOf(story)
      .filter(wasReadWhole)
      .flatMap((comparison) =>
        comparison.moved.map(({ here, there, manner }) => ({
          span: here,
          message: { key: `changed-placement.${manner}`, args: { report: nameOf(comparison.reference) } },
          reports: [inReport(comparison.reference, [pieceThere(comparison, there)])],
        })),
      ),
};
