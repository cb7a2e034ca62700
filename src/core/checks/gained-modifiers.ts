import type { Check } from '../check';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';
import { ifNotEnglish } from './skips';

/** A loaded modifier, doubt marker or intensifier that only one of two aligned sentences has. */
export const gainedModifiers: Check = {
  id: 'gained-modifiers',
  kind: 'modifiers',
  basis: 'comparison',
  title: 'Modifiers that only one report has',
  why: 'A word like this can raise or lower what it stands beside. Where the other report does without it, a reader can see what it adds.',
  messages: {
    here: '“{here}” stands here; the same sentence in {report} does without it.',
    there: 'The same sentence in {report} has “{there}” in this place.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNotCompared(story),
  find: (story) =>
    findDifferences(story, 'modifier', ({ here, there, manner }, { reference }) => ({
      key: `gained-modifiers.${manner}`,
      args: { here: here.exact, there: there.exact, report: nameOf(reference) },
    })),
};
