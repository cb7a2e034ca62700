import type { Check } from '../check';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';
import { ifNotEnglish } from './skips';

/** A backer, place, time or word of standing that only one of two aligned sentences has. */
export const changedDetail: Check = {
  id: 'changed-detail',
  kind: 'acts and figures',
  basis: 'comparison',
  title: 'Details that only one report gives',
  why: 'Who backs something, where and when it is: a reader of one report learns it, a reader of the other does not.',
  messages: {
    here: '“{here}” stands here; the same sentence in {report} does without it.',
    there: 'The same sentence in {report} adds “{there}” in this place.',
    changed: '“{here}” here, “{there}” in {report}.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNotCompared(story),
  find: (story) =>
    findDifferences(story, 'detail', ({ here, there, manner }, { reference }) => ({
      key: `changed-detail.${manner}`,
      args: { here: here.exact, there: there.exact, report: nameOf(reference) },
    })),
};
