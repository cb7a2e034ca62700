import type { Check } from '../check';
import { type Claim, findClaims, isDoubted, isGoverned, isSeen } from '../claims/claims';
import type { Comparison } from '../compare/comparison';
import { comparisonsOf } from '../compare/findings';
import type { Story } from '../story';
import { rangeOf, spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

/** The headline has a check of its own. */
const isInHeadline = ({ article, text }: Story, { from }: Claim): boolean =>
  article.headline !== undefined && from < rangeOf(text, article.headline).to;

const isOwn = (story: Story, claim: Claim): boolean => !isGoverned(story, claim) && !isDoubted(story, claim);

/** Whether every reference report of the same event states the same in its own words as well. */
function isCommon(story: Story, claim: Claim): boolean {
  const { start, end } = spanOf(story.text, claim);
  const comparisons = comparisonsOf(story);
  const isStated = ({ there, reference }: Comparison): boolean =>
    reference.aligned
      .filter(({ here }) => here.start <= start && end <= here.end)
      .some((pair) => {
        const { from, to } = rangeOf(there.text, pair.there);
        return findClaims(there.story).some(
          (other) => other.kind === claim.kind && other.from >= from && other.to <= to && isOwn(there.story, other),
        );
      });
  return comparisons.length > 0 && comparisons.every(isStated);
}

/** Accusations, and statements that rest on a contested label, that no source is named for. */
export const unattributedClaims: Check = {
  id: 'unattributed-claims',
  kind: 'sources',
  basis: 'structure',
  title: 'Accusations without a source',
  why: 'An accusation that nobody is named for stands as a fact. A reader cannot tell who makes it.',
  messages: {
    accusation: 'This accuses somebody, and the sentence names no source for it.',
    label: 'This rests on a name that takes a side, and the sentence names no source for it.',
  },
  skip: ifNotEnglish,
  find: (story) =>
    findClaims(story)
      .filter((claim) => !isInHeadline(story, claim) && isOwn(story, claim) && !isSeen(story, claim) && !isCommon(story, claim))
      .map((claim) => ({
        span: spanOf(story.text, claim),
        message: { key: `unattributed-claims.${claim.kind}`, args: {} },
      })),
};
