import type { Check, Finding } from '../check';
import { findStrongClaims } from '../headline/claims';
import { findStrongFigures } from '../headline/figures';
import { findStrongLabels } from '../headline/labels';
import type { Strong } from '../headline/strength';
import type { Message } from '../message';
import type { Story } from '../story';
import { rangeOf, spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

const ifNoHeadline = ({ article }: Story): Message | undefined =>
  article.headline ? undefined : { key: 'headline-strength.none', args: {} };

function toFinding({ text }: Story, { below, speaker, words, ...range }: Strong): Finding {
  const args = { ...(speaker !== undefined && { speaker }), ...(words !== undefined && { words }) };
  return { span: spanOf(text, range), message: { key: `headline-strength.${below}`, args } };
}

function find(story: Story): Finding[] {
  const headline = story.article.headline && rangeOf(story.text, story.article.headline);
  if (!headline) return [];
  const body = { from: headline.to, to: story.text.tokens.count };
  const strong = [
    ...findStrongLabels(story, headline, body),
    ...findStrongClaims(story, headline),
    ...findStrongFigures(story, headline, body),
  ];
  const inOrder = strong.sort((one, other) => one.from - other.from);
  return inOrder.filter(({ from }, at) => from >= (inOrder[at - 1]?.to ?? 0)).map((each) => toFinding(story, each));
}

/** What a headline states and the report below it does not, or only as a source's words. */
export const headlineStrength: Check = {
  id: 'headline-strength',
  kind: 'names',
  basis: 'structure',
  title: 'A headline that says more than the report',
  why: 'Many readers see the headline only. It can state what the report below leaves to a source.',
  messages: {
    absent: 'This word does not stand in the report below.',
    quoted: 'Below, it stands only in quotation marks, as the word of {speaker}.',
    reported: 'Below, it stands only in a statement of {speaker}.',
    otherwise: 'Below, the report’s own word is “{words}”.',
    claimed: 'Below, the source of this is {speaker}.',
    doubted: 'Below, it is not stated as a fact.',
    figure: 'Below, the figure is {words}.',
    disputed: 'Below, sources differ: there is also {words}.',
    nowhere: 'This figure does not stand in the report below.',
    none: 'The report has no headline.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNoHeadline(story),
  find,
};
