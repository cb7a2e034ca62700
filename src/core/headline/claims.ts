import { type Claim, findClaims, isDoubted, isGoverned } from '../claims/claims';
import { sentenceAround } from '../clauses/around';
import { holdsAny } from '../clauses/holds-any';
import type { Story } from '../story';
import { type Range, spanOf } from '../text/text';
import type { Strong } from './strength';

/** Where one of these stands, the matter was tried. */
const TRIED = new Set('ruled ruling convicted conviction guilty verdict found finds pleaded sentenced'.split(' '));

const isTried = ({ text }: Story, claim: Claim): boolean => holdsAny(text, sentenceAround(text, claim), TRIED);

const isFlat = (story: Story, claim: Claim): boolean => !isGoverned(story, claim) && !isDoubted(story, claim);

function toStrong(story: Story, claim: Claim, below: Claim[]): Strong | undefined {
  const { word } = story.text.tokens;
  const same = below.filter(({ from }) => word[from] === word[claim.from]);
  const [first] = same;
  if (!first || same.some((each) => isFlat(story, each) || isTried(story, each))) return undefined;
  const { speaker } = story.utteranceAt(spanOf(story.text, first));
  return speaker === undefined
    ? { from: claim.from, to: claim.to, below: 'doubted' }
    : { from: claim.from, to: claim.to, below: 'claimed', speaker };
}

/** The accusations of a headline that the report below has only as a source's, or only as alleged. */
export function findStrongClaims(story: Story, headline: Range): Strong[] {
  const accusations = findClaims(story).filter(({ kind }) => kind === 'accusation');
  const below = accusations.filter(({ from }) => from >= headline.to);
  return accusations
    .filter((claim) => claim.from < headline.to && isFlat(story, claim))
    .flatMap((claim) => toStrong(story, claim, below) ?? []);
}
