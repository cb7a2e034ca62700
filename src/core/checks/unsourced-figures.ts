import type { Check } from '../check';
import { comparisonsOf } from '../compare/findings';
import { type FigureSlot, findSlots } from '../figure-slots/slots';
import { findUnsourced } from '../figure-slots/unsourced';
import type { Story } from '../story';
import { spanOf } from '../text/text';
import { ifNotEnglish } from './skips';

/** Whether every reference report of the same event states the figure in its own words as well. */
function isCommon(story: Story, { slot, figure }: FigureSlot): boolean {
  const comparisons = comparisonsOf(story);
  const states = (other: FigureSlot) => other.voice === 'outlet' && other.slot === slot && other.figure.value === figure.value;
  return comparisons.length > 0 && comparisons.every(({ there }) => findSlots(there.story).some(states));
}

/** Figures of people and of losses that nobody is named for. */
export const unsourcedFigures: Check = {
  id: 'unsourced-figures',
  kind: 'acts and figures',
  basis: 'structure',
  title: 'Figures without a source',
  why: 'Numbers of the dead, of crowds or of losses differ by who counts. A reader cannot weigh a number that nobody is named for.',
  messages: {
    dead: 'No source is named for this number of dead.',
    wounded: 'No source is named for this number of wounded.',
    displaced: 'No source is named for this number of people driven from home.',
    missing: 'No source is named for this number of missing people.',
    crowd: 'No source is named for the size of this crowd.',
    cost: 'No source is named for this sum.',
  },
  skip: ifNotEnglish,
  find: (story) =>
    findUnsourced(story)
      .filter((slot) => !isCommon(story, slot))
      .map(({ slot, shown }) => ({ span: spanOf(story.text, shown), message: { key: `unsourced-figures.${slot}`, args: {} } })),
};
