import type { Check } from '../check';
import { type Claim, findClaims, isDoubted, isGoverned, isSeen } from '../claims/claims';
import type { Story } from '../story';
import { rangeOf, spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

/** The headline has a check of its own. */
const isInHeadline = ({ article, text }: Story, { from }: Claim): boolean =>
  article.headline !== undefined && from < rangeOf(text, article.headline).to;

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
      .filter((claim) => !isInHeadline(story, claim) && !isGoverned(story, claim) && !isDoubted(story, claim) && !isSeen(story, claim))
      .map((claim) => ({
        span: spanOf(story.text, claim),
        message: { key: `unattributed-claims.${claim.kind}`, args: {} },
      })),
};
