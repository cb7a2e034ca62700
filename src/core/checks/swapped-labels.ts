import type { Check } from '../check';
import type { Comparison } from '../compare/comparison';
import { countPhrase } from '../compare/count-phrase';
import { findDifferences, ifNotCompared, nameOf } from '../compare/findings';
import type { Story } from '../story';
import { ifNotEnglish } from './skips';

const args = (story: Story, { there, reference }: Comparison, here: string, other: string) => ({
  here,
  there: other,
  count: countPhrase(story.text, here),
  countThere: countPhrase(there.text, other),
  report: nameOf(reference),
});

/** The same people, body, event or act under another name in a reference report. */
export const swappedLabels: Check = {
  id: 'swapped-labels',
  kind: 'names',
  basis: 'comparison',
  title: 'Called by another name elsewhere',
  why: 'Another report of the same event uses another name in the same place. The name tells how a report sees someone.',
  messages: {
    once: 'Called “{here}” here, “{there}” in {report}.',
    often: 'Called “{here}” here, {count} times in all; “{there}” in {report}, {countThere} times.',
  },
  skip: (story) => ifNotEnglish(story) ?? ifNotCompared(story),
  find: (story) =>
    findDifferences(story, 'label', ({ here, there }, comparison) => {
      const said = args(story, comparison, here.exact, there.exact);
      return { key: `swapped-labels.${said.count > 1 && said.countThere > 1 ? 'often' : 'once'}`, args: said };
    }),
};
